package dateline.extract.role;

import dateline.model.CalendarUnit;
import dateline.model.Tenure;
import dateline.model.Tenure.State;
import dateline.model.TimeExpression;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/**
 * Since when and until when a role is held: "chairman since 2003", "prime minister from 1991 to 1996", "became chairman in
 * May", "will take over on Jan. 1".
 *
 * @param times of the article
 * @param day of the article
 */
record Tenures(List<TimeExpression> times, Optional<LocalDate> day) {

    Tenure of(RolePhrase role) {
        return of(role.sentence(), role.noun(), role.told());
    }

    /** @param verb that tells of the role */
    Tenure of(Sentence sentence, int verb) {
        return of(sentence, verb, State.HELD);
    }

    private Tenure of(Sentence sentence, int word, State told) {
        TenureDates dates = TenureDates.of(sentence, times, day);
        Optional<Temporal> since = dates.since(word);
        Optional<Temporal> until = dates.until(word);
        boolean over = until.filter(this::isPast).isPresent();
        boolean ahead = isWilled(sentence, word) && !isEnding(sentence, word)
                || since.filter(this::isAhead).isPresent();
        State state = over ? State.FORMER : ahead ? State.FUTURE : State.HELD;
        return new Tenure(told == State.HELD ? state : told, since, until);
    }

    /** When what a verb tells of takes place: "resigned in May". */
    Optional<Temporal> on(Sentence sentence, int verb) {
        return TenureDates.of(sentence, times, day).on(verb);
    }

    /** "will become chairman", "will be chairman" */
    static boolean isWilled(Sentence sentence, int word) {
        return hasAuxiliary(sentence, word, TenureWord.WILL) && !isUnsure(sentence, word);
    }

    /** "may become chairman", "did not become chairman" */
    static boolean isUnsure(Sentence sentence, int word) {
        return hasAuxiliary(sentence, word, TenureWord.UNSURE);
    }

    /** Who "will resign as chairman" is chairman. */
    private static boolean isEnding(Sentence sentence, int word) {
        int verb = TenureDates.verb(sentence, word);
        return verb >= 0 && EndingWord.ends(Words.lemma(sentence.token(verb)));
    }

    private static boolean hasAuxiliary(Sentence sentence, int word, TenureWord kind) {
        int verb = TenureDates.verb(sentence, word);
        return sentence.tree()
                .children(verb < 0 ? word : verb, "aux", "advmod")
                .anyMatch(at -> kind.has(sentence.token(at)));
    }

    /** "incoming", "elect" */
    static boolean isFuture(Token token) {
        return TenureWord.FUTURE.has(token);
    }

    private boolean isPast(Temporal date) {
        return day.filter(on -> on.isAfter(CalendarUnit.lastDay(date))).isPresent();
    }

    private boolean isAhead(Temporal date) {
        return day.filter(on -> on.isBefore(CalendarUnit.firstDay(date))).isPresent();
    }
}
