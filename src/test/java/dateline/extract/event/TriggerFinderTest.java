package dateline.extract.event;

import static dateline.extract.event.Tales.SYLVANIA;
import static dateline.extract.event.Tales.date;
import static dateline.extract.event.Tales.events;
import static dateline.extract.event.Tales.only;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Event;
import dateline.model.Factuality;
import dateline.model.TimeExpression;
import dateline.text.Sentences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words tell of events, and of which. */
class TriggerFinderTest {
    private static final Map<String, String> BASE = Map.of(
            "released",
            "release",
            "booked",
            "book",
            "dismissed",
            "dismiss",
            "sent",
            "send",
            "suffered",
            "suffer",
            "killed",
            "kill");

    @Test
    void the_object_decides_what_a_verb_means() {
        List<Event> aid = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                suspended suspend   VBD 0 root
                aid       _         NN  2 obj
                to        _         IN  5 case
                Sylvania  Sylvania  NNP 3 nmod
                """);
        List<Event> curfew = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                suspended suspend   VBD 0 root
                a         _         DT  4 det
                curfew    _         NN  2 obj
                """);

        assertThat(aid).extracting(Event::type).containsExactly("StopAid");
        assertThat(aid.getFirst().patients()).containsExactly(SYLVANIA);
        assertThat(curfew).extracting(Event::type).containsExactly("EaseRestrictions");
    }

    @Test
    void the_month_is_no_march() {
        String conll =
                """
                Rebels  rebel   NNS 2 nsubj
                met     meet    VBD 0 root
                in      _       IN  4 case
                March   March   NNP 2 obl
                """;
        TimeExpression march = new TimeExpression(
                Sentences.find(Sentences.parse(conll), "March"), TimeExpression.Type.DATE, "2001-03");

        assertThat(events(conll, march)).extracting(Event::type).containsExactly("Consult");
    }

    @Test
    void a_club_that_beats_another_does_not_assault_it() {
        assertThat(
                        events(
                                """
                        Ruritania Ruritania NNP 2 nsubj
                        beat      beat      VBD 0 root
                        Sylvania  Sylvania  NNP 2 obj
                        """))
                .extracting(Event::type)
                .containsExactly("SportsResult");
    }

    @Test
    void what_took_place_is_an_event_even_where_no_type_fits() {
        Event repair = only(
                events(
                        """
                        Rebels   rebel  NNS 2 nsubj
                        repaired repair VBD 0 root
                        the      _      DT  4 det
                        mill     _      NN  2 obj
                        """),
                "Event");

        assertThat(repair.agents()).hasSize(1);
        assertThat(repair.factuality()).isEqualTo(Factuality.ACTUAL);
    }

    @Test
    void what_may_be_done_is_possible() {
        assertThat(only(events(repairing("may")), "Event").factuality()).isEqualTo(Factuality.POSSIBLE);
    }

    @Test
    void what_must_be_done_and_what_anybody_can_do_is_no_event_unless_its_type_is_known() {
        assertThat(events(repairing("must"))).isEmpty();
        assertThat(events(repairing("can"))).isEmpty();
    }

    private static String repairing(String modal) {
        return """
               Rebels rebel  NNS 3 nsubj
               %s     _      MD  3 aux
               repair _      VB  0 root
               the    _      DT  5 det
               mill   _      NN  3 obj
               """
                .formatted(modal);
    }

    @Test
    void a_phrase_of_its_own_keeps_the_words_of_a_trigger_apart() {
        assertThat(
                        events(
                                """
                        Owners     owner     NNS 2 nsubj
                        became     become    VBD 0 root
                        scapegoats scapegoat NNS 2 obj
                        for        _         IN  5 case
                        president  _         NN  2 obl
                        """))
                .extracting(Event::type)
                .doesNotContain("Appointment");
    }

    @Test
    void a_kind_of_event_is_no_event() {
        assertThat(
                        events(
                                """
                        Ruritania Ruritania NNP 2 nsubj
                        fears     fear      VBZ 0 root
                        terrorism _         NN  2 obj
                        .         .         .   2 punct
                        """))
                .isEmpty();
    }

    @Test
    void nobody_marches_on_monday_as_on_a_city() {
        String conll =
                """
                Rebels  rebel  NNS 2 nsubj
                marched march  VBD 0 root
                on      _      IN  4 case
                Monday  Monday NNP 2 obl
                """;

        assertThat(events(conll, date(conll, "Monday", "2001-05-07")))
                .extracting(Event::type)
                .containsExactly("Demonstrate");
    }

    @Test
    void a_price_war_is_no_war() {
        assertThat(
                        events(
                                """
                        Grocers grocer NNS 2 nsubj
                        fear    fear   VBP 0 root
                        a       _      DT  5 det
                        price   _      NN  5 compound
                        war     _      NN  2 obj
                        """))
                .isEmpty();
    }

    @Test
    void a_wall_that_threatens_to_fall_threatens_nobody() {
        assertThat(
                        events(
                                """
                        Walls      wall     NNS 2 nsubj
                        threatened threaten VBD 0 root
                        to         _        TO  4 mark
                        collapse   _        VB  2 xcomp
                        """))
                .noneMatch(event -> event.type().equals("Threaten"));
    }

    @Test
    void who_attacks_a_policy_criticizes() {
        assertThat(
                        events(
                                """
                        Lopez     Lopez     NNP 2 nsubj PERSON
                        attacked  attack    VBD 0 root
                        the       _         DT  4 det
                        policy    _         NN  2 obj
                        """))
                .extracting(Event::type)
                .containsExactly("Criticize");
    }

    @Test
    void the_opposition_is_a_party_unless_it_is_opposed_to_something() {
        List<Event> party = events(
                """
                The        the       DT  2 det
                opposition _         NN  3 nsubj
                met        meet      VBD 0 root
                """);
        List<Event> rejection = events(
                """
                The        the       DT  2 det
                opposition _         NN  5 nsubj
                to         _         IN  4 case
                Sylvania   Sylvania  NNP 2 nmod
                grew       grow      VBD 0 root
                """);

        assertThat(party).extracting(Event::type).doesNotContain("Reject");
        assertThat(rejection).extracting(Event::type).contains("Reject");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "released, records, Event",
        "released, hostages, Release",
        "booked, suspects, Arrest",
        "dismissed, managers, Dismissal",
        "dismissed, claims, Reject",
        "sent, warships, Deploy",
        "sent, blankets, Aid",
        "suffered, burns, Injury",
        "killed, rebels, Kill"
    })
    void who_or_what_it_is_done_to_decides(String verb, String object, String type) {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                %s        %s        VBD 0 root
                %s        %s        NNS 2 obj
                """
                        .formatted(verb, BASE.get(verb), object, object.substring(0, object.length() - 1)));

        assertThat(events).extracting(Event::type).containsExactly(type);
    }

    @Test
    void a_bill_that_is_killed_is_no_victim() {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                killed    kill      VBD 0 root
                the       _         DT  4 det
                bill      _         NN  2 obj
                """);

        assertThat(events).isEmpty();
    }
}
