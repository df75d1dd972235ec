package dateline.extract.role;

import dateline.extract.time.Extent;
import dateline.extract.time.Extents;
import dateline.model.Interval;
import dateline.model.TimeExpression;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The dates of a sentence, and which of them say since when and until when the role is held that a word tells of. */
record TenureDates(Sentence sentence, List<Extent> times) {
    /**
     * @param times of the article
     * @param day of the article
     */
    static TenureDates of(Sentence sentence, List<TimeExpression> times, Optional<LocalDate> day) {
        List<TimeExpression> own = times.stream()
                .filter(time -> sentence.span().contains(time.span()))
                .toList();
        return new TenureDates(
                sentence,
                Extents.of(sentence, own, day).stream()
                        .filter(time -> !time.isBound())
                        .toList());
    }

    /** "since 2003", "from 1991"; behind a verb of beginning "in May". */
    Optional<Temporal> since(int word) {
        return bound(word, Interval::beginning)
                .or(() -> first(time -> before(time).equals("from") && belongs(time, word)))
                .or(() -> beginning(word));
    }

    /** "until 1996", "from 1991 to 1996" */
    Optional<Temporal> until(int word) {
        return bound(word, Interval::end);
    }

    /** When what a verb tells of takes place: "resigned in May". */
    Optional<Temporal> on(int verb) {
        return first(time -> isAttached(time, verb) && isAt(time));
    }

    private Optional<Temporal> bound(int word, Function<Interval, Optional<Temporal>> end) {
        return times.stream()
                .filter(time -> belongs(time, word))
                .flatMap(time -> time.interval().flatMap(end).stream())
                .findFirst();
    }

    private Optional<Temporal> first(Predicate<Extent> wanted) {
        return times.stream().filter(wanted).map(TenureDates::day).findFirst();
    }

    private static Temporal day(Extent time) {
        return time.value() instanceof LocalDateTime at ? at.toLocalDate() : time.value();
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

    private boolean belongs(Extent time, int word) {
        int verb = verb(sentence, word);
        return isAttached(time, word) || verb >= 0 && isAttached(time, verb);
    }

    /** Whether a time depends on a word, with no verb between. */
    private boolean isAttached(Extent time, int word) {
        DependencyTree tree = sentence.tree();
        List<Token> tokens = sentence.tokensIn(time.span());
        int at = tree.head(
                Words.head(sentence, tokens.getFirst().index(), tokens.getLast().index()));
        while (at >= 0
                && at != word
                && tree.is(at, "nmod", "obl", "obj", "xcomp")
                && !sentence.token(at).isVerb()) {
            at = tree.head(at);
        }
        return at == word;
    }

    /** "in May", "on Jan. 1", "last year" */
    private boolean isAt(Extent time) {
        String before = before(time);
        return time.interval().isEmpty()
                && (before.isEmpty()
                        || before.equals("in")
                        || before.equals("on")
                        || !sentence.token(firstOf(time) - 1).tag().equals("IN") && !before.equals("to"));
    }

    /** The word before a time, or an empty string. */
    private String before(Extent time) {
        int first = firstOf(time);
        return first == 0 ? "" : Words.lower(sentence.token(first - 1));
    }

    private int firstOf(Extent time) {
        return sentence.tokensIn(time.span()).getFirst().index();
    }
}
