package dateline.extract.role;

import dateline.authority.Office;
import dateline.extract.time.CalendarValue;
import dateline.model.Tenure;
import dateline.model.Tenure.State;
import dateline.model.TimeExpression;
import dateline.text.DataFile;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Since when and until when a role is held: "chairman since 2003", "prime minister from 1991 to 1996", "became chairman in
 * May", "will take over on Jan. 1".
 *
 * @param times of the article
 * @param day of the article
 */
record Tenures(List<TimeExpression> times, Optional<LocalDate> day) {
    private static final Map<String, Set<String>> WORDS = DataFile.groups("/dateline/role/tenure-words.tsv");

    /** A time expression in a sentence, from its first token to its last. */
    private record Time(Temporal value, int first, int last) {}

    Tenure of(RolePhrase role) {
        return of(role.sentence(), role.noun(), role.told());
    }

    /** @param verb that tells of the role */
    Tenure of(Sentence sentence, int verb) {
        return of(sentence, verb, State.HELD);
    }

    private Tenure of(Sentence sentence, int word, State told) {
        List<Time> near = times(sentence);
        Optional<Temporal> since = bound(sentence, word, near, "SINCE").or(() -> beginning(sentence, word, near));
        Optional<Temporal> until = bound(sentence, word, near, "UNTIL").or(() -> endOfRange(sentence, word, near));
        boolean over = until.filter(this::isPast).isPresent();
        boolean ahead = isWilled(sentence, word) && !isEnding(sentence, word)
                || since.filter(this::isAhead).isPresent();
        State state = over ? State.FORMER : ahead ? State.FUTURE : State.HELD;
        return new Tenure(told == State.HELD ? state : told, since, until);
    }

    /** When what a verb tells of takes place: "resigned in May". */
    Optional<Temporal> on(Sentence sentence, int verb) {
        return times(sentence).stream()
                .filter(time -> isAttached(sentence, time, verb) && isAt(sentence, time))
                .map(Time::value)
                .findFirst();
    }

    private List<Time> times(Sentence sentence) {
        return times.stream()
                .filter(time -> sentence.span().contains(time.span()))
                .flatMap(time -> CalendarValue.of(time).stream().map(value -> {
                    List<Token> tokens = sentence.tokensIn(time.span());
                    return new Time(
                            value instanceof LocalDateTime at ? at.toLocalDate() : value,
                            tokens.getFirst().index(),
                            tokens.getLast().index());
                }))
                .toList();
    }

    /** The date behind "since" or "until". */
    private static Optional<Temporal> bound(Sentence sentence, int word, List<Time> times, String kind) {
        return times.stream()
                .filter(time -> WORDS.get(kind).contains(before(sentence, time)) && belongs(sentence, time, word))
                .map(Time::value)
                .findFirst();
    }

    /** "1996" of "from 1991 to 1996". */
    private static Optional<Temporal> endOfRange(Sentence sentence, int word, List<Time> times) {
        for (int at = 1; at < times.size(); at++) {
            Time begin = times.get(at - 1);
            Time end = times.get(at);
            if (end.first() == begin.last() + 2
                    && WORDS.get("TO").contains(before(sentence, end))
                    && WORDS.get("SINCE").contains(before(sentence, begin))
                    && belongs(sentence, begin, word)) {
                return Optional.of(end.value());
            }
        }
        return Optional.empty();
    }

    /** "became chairman in May" */
    private static Optional<Temporal> beginning(Sentence sentence, int word, List<Time> times) {
        int verb = verb(sentence, word);
        return verb < 0 || !WORDS.get("BEGINNING").contains(Words.lemma(sentence.token(verb)))
                ? Optional.empty()
                : times.stream()
                        .filter(time -> belongs(sentence, time, word) && isAt(sentence, time))
                        .map(Time::value)
                        .findFirst();
    }

    /** The word itself, or the verb that a noun completes: "became chairman", "serves as chairman". */
    private static int verb(Sentence sentence, int word) {
        DependencyTree tree = sentence.tree();
        if (sentence.token(word).isVerb()) {
            return word;
        }
        int head = tree.head(word);
        return head >= 0 && sentence.token(head).isVerb() && tree.is(word, "xcomp", "obl", "obj", "dep") ? head : -1;
    }

    private static boolean belongs(Sentence sentence, Time time, int word) {
        int verb = verb(sentence, word);
        return isAttached(sentence, time, word) || verb >= 0 && isAttached(sentence, time, verb);
    }

    /** Whether a time depends on a word, with no verb between. */
    private static boolean isAttached(Sentence sentence, Time time, int word) {
        DependencyTree tree = sentence.tree();
        int at = tree.head(Words.head(sentence, time.first(), time.last()));
        while (at >= 0
                && at != word
                && tree.is(at, "nmod", "obl", "obj", "xcomp")
                && !sentence.token(at).isVerb()) {
            at = tree.head(at);
        }
        return at == word;
    }

    /** "in May", "on Jan. 1", "last year" */
    private static boolean isAt(Sentence sentence, Time time) {
        String before = before(sentence, time);
        return time.first() == 0
                || before.equals("in")
                || before.equals("on")
                || !sentence.token(time.first() - 1).tag().equals("IN") && !before.equals("to");
    }

    private static String before(Sentence sentence, Time time) {
        return time.first() == 0 ? "" : Words.lower(sentence.token(time.first() - 1));
    }

    /** "will become chairman", "will be chairman" */
    static boolean isWilled(Sentence sentence, int word) {
        return hasAuxiliary(sentence, word, "WILL") && !isUnsure(sentence, word);
    }

    /** "may become chairman", "did not become chairman" */
    static boolean isUnsure(Sentence sentence, int word) {
        return hasAuxiliary(sentence, word, "UNSURE");
    }

    /** Who "will resign as chairman" is chairman. */
    private static boolean isEnding(Sentence sentence, int word) {
        int verb = verb(sentence, word);
        return verb >= 0 && Endings.ends(Words.lemma(sentence.token(verb)));
    }

    private static boolean hasAuxiliary(Sentence sentence, int word, String kind) {
        int verb = verb(sentence, word);
        return sentence.tree().children(verb < 0 ? word : verb, "aux", "advmod").anyMatch(at -> WORDS.get(kind)
                .contains(Words.lower(sentence.token(at))));
    }

    /** "incoming", "elect" */
    static boolean isFuture(Token token) {
        return WORDS.get("FUTURE").contains(Words.lower(token));
    }

    private boolean isPast(Temporal date) {
        return day.filter(on -> on.isAfter(Office.lastDay(date))).isPresent();
    }

    private boolean isAhead(Temporal date) {
        return day.filter(on -> on.isBefore(Office.firstDay(date))).isPresent();
    }
}
