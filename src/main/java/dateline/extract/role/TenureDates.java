package dateline.extract.role;

import dateline.extract.time.CalendarValue;
import dateline.model.TimeExpression;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The dates of a sentence, and which of them say since when and until when the role is held that a word tells of. */
record TenureDates(Sentence sentence, List<Time> times) {
    /** A time expression, from its first token to its last. */
    record Time(Temporal value, int first, int last) {}

    /** @param times of the article */
    static TenureDates of(Sentence sentence, List<TimeExpression> times) {
        return new TenureDates(
                sentence,
                times.stream()
                        .filter(time -> sentence.span().contains(time.span()))
                        .flatMap(time -> CalendarValue.of(time).stream()
                                .map(value -> time(sentence.tokensIn(time.span()), value)))
                        .toList());
    }

    private static Time time(List<Token> tokens, Temporal value) {
        Temporal day = value instanceof LocalDateTime at ? at.toLocalDate() : value;
        return new Time(day, tokens.getFirst().index(), tokens.getLast().index());
    }

    /** "since 2003"; behind a verb of beginning "in May". */
    Optional<Temporal> since(int word) {
        return bound(word, TenureWord.SINCE).or(() -> beginning(word));
    }

    /** "until 1996", "from 1991 to 1996" */
    Optional<Temporal> until(int word) {
        return bound(word, TenureWord.UNTIL).or(() -> endOfRange(word));
    }

    /** When what a verb tells of takes place: "resigned in May". */
    Optional<Temporal> on(int verb) {
        return first(time -> isAttached(time, verb) && isAt(time));
    }

    private Optional<Temporal> first(Predicate<Time> wanted) {
        return times.stream().filter(wanted).map(Time::value).findFirst();
    }

    private Optional<Temporal> bound(int word, TenureWord kind) {
        return first(time -> kind.has(before(time)) && belongs(time, word));
    }

    /** "1996" of "from 1991 to 1996". */
    private Optional<Temporal> endOfRange(int word) {
        return IntStream.range(1, times.size())
                .filter(at -> isRange(times.get(at - 1), times.get(at)) && belongs(times.get(at - 1), word))
                .mapToObj(at -> times.get(at).value())
                .findFirst();
    }

    private boolean isRange(Time begin, Time end) {
        return end.first() == begin.last() + 2 && TenureWord.TO.has(before(end)) && TenureWord.SINCE.has(before(begin));
    }

    /** "became chairman in May" */
    private Optional<Temporal> beginning(int word) {
        int verb = verb(sentence, word);
        return verb < 0 || !TenureWord.BEGINNING.has(Words.lemma(sentence.token(verb)))
                ? Optional.empty()
                : first(time -> belongs(time, word) && isAt(time));
    }

    /** The word itself, or the verb that a noun completes: "became chairman", "serves as chairman"; -1 for none. */
    static int verb(Sentence sentence, int word) {
        DependencyTree tree = sentence.tree();
        if (sentence.token(word).isVerb()) {
            return word;
        }
        int head = tree.head(word);
        return head >= 0 && sentence.token(head).isVerb() && tree.is(word, "xcomp", "obl", "obj", "dep") ? head : -1;
    }

    private boolean belongs(Time time, int word) {
        int verb = verb(sentence, word);
        return isAttached(time, word) || verb >= 0 && isAttached(time, verb);
    }

    /** Whether a time depends on a word, with no verb between. */
    private boolean isAttached(Time time, int word) {
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
    private boolean isAt(Time time) {
        String before = before(time);
        return time.first() == 0
                || before.equals("in")
                || before.equals("on")
                || !sentence.token(time.first() - 1).tag().equals("IN") && !before.equals("to");
    }

    private String before(Time time) {
        return time.first() == 0 ? "" : Words.lower(sentence.token(time.first() - 1));
    }
}
