package dateline.model;

import static dateline.model.PetrovaText.BERGEN;
import static dateline.model.PetrovaText.FRIDAY;
import static dateline.model.PetrovaText.LINDQVIST;
import static dateline.model.PetrovaText.NORWAY;
import static dateline.model.PetrovaText.PETROVA;
import static dateline.model.PetrovaText.REBELS;
import static dateline.model.PetrovaText.SUNDAY;
import static dateline.model.PetrovaText.ZUBROWKA;
import static dateline.model.PetrovaText.event;
import static dateline.model.PetrovaText.statement;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** What happens in the invented article. */
final class PetrovaEvents {
    private PetrovaEvents() {}

    static List<Event> events() {
        return List.of(
                new EventBuilder("Vows", "Agree", Factuality.ACTUAL, 0.8)
                        .agent(PETROVA)
                        .expressedBy(statement("We will"))
                        .build(),
                new EventBuilder("Summit", "Summit", Factuality.ACTUAL, 0.9)
                        .participant(NORWAY)
                        .place(BERGEN)
                        .time(SUNDAY)
                        .build(),
                new EventBuilder("send", "HumanitarianAid", Factuality.PLANNED, 0.85)
                        .agent(NORWAY)
                        .patient(ZUBROWKA)
                        .reportedIn(statement("that Norway"))
                        .build(),
                new EventBuilder("lift", "LiftSanctions", Factuality.POSSIBLE, 0.7)
                        .agent(ZUBROWKA)
                        .reportedIn(statement("that Zubrowka"))
                        .build(),
                new EventBuilder("protest", "Protest", Factuality.NEGATED, 0.75)
                        .agent(LINDQVIST)
                        .build(),
                new EventBuilder("attacked", "Assault", Factuality.ACTUAL, 0.9)
                        .agent(REBELS)
                        .place(ZUBROWKA)
                        .time(FRIDAY)
                        .build(),
                new EventBuilder("wounding", "Injury", Factuality.ACTUAL, 0.6)
                        .agent(REBELS)
                        .through(Interval.between(YearMonth.of(2015, 11), Year.of(2016)))
                        .count(12)
                        .causedBy(event("attacked"))
                        .build());
    }
}
