package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How matches ended, as the text has it: "2-1", "6-4, 6-3". */
final class Scores {
    private static final int BEFORE = 4;
    private static final int BEHIND = 12;
    /** A number, a hyphen and a number. */
    private static final int LENGTH = 3;

    private static final int BALLOT = 90;
    private static final int MOST = 200;

    private final Clauses clauses;

    Scores(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The first word of the score that belongs to a trigger: "won 2-1", "secured a 2-1 win", "a 2-1 win". */
    OptionalInt of(Trigger trigger) {
        int head = trigger.head();
        if (trigger.frame().part() == Part.N) {
            return IntStream.iterate(
                            head - 1, at -> at >= head - BEFORE && at >= 0 && !clauses.isVerb(at), at -> at - 1)
                    .filter(this::begins)
                    .findFirst();
        }
        int end = Math.min(clauses.sentence().size(), head + BEHIND);
        return IntStream.iterate(head + 1, at -> at < end && !clauses.isVerb(at), at -> at + 1)
                .filter(this::begins)
                .filter(score -> trigger.frame().words().size() > 1 || !isOfNoun(score))
                .findFirst();
    }

    /** "Beat Leeds after a 2-1 loss". */
    private boolean isOfNoun(int score) {
        return clauses.token(score - 1).tag().matches("DT|PRP\\$|POS");
    }

    /** The words of the score that belongs to a trigger, to which parsers attach what belongs to the verb. */
    IntStream wordsOf(Trigger trigger) {
        return of(trigger).stream().flatMap(first -> IntStream.range(first, first + LENGTH));
    }

    /** Whether a score begins with a word, but neither a date nor "2-3 weeks". */
    boolean begins(int word) {
        int behind = word + LENGTH;
        return isNumber(word)
                && isHyphen(word + 1)
                && isNumber(word + 2)
                && areJoined(word, word + 1)
                && areJoined(word + 1, word + 2)
                && !(isHyphen(word - 1) && areJoined(word - 1, word))
                && !(isHyphen(behind) && areJoined(behind - 1, behind))
                && !(exists(behind) && isMeasure(behind))
                && !isBallot(number(word), number(word + 2));
    }

    private boolean isMeasure(int word) {
        return clauses.token(word).tag().equals("NNS") || WordClass.UNIT.has(clauses.lemma(word));
    }

    /** "52-48", as shares and senators add up, or more than any team reaches. */
    private static boolean isBallot(int one, int other) {
        return one + other >= BALLOT && one + other <= 100 || Math.max(one, other) >= MOST;
    }

    private int number(int at) {
        return Integer.parseInt(clauses.token(at).text());
    }

    /** The whole score that begins with a word: that of all sets. */
    String text(int first) {
        StringBuilder text = new StringBuilder(words(first));
        int next = first + LENGTH;
        while (begins(next) || isComma(next) && begins(next + 1)) {
            int begin = isComma(next) ? next + 1 : next;
            text.append(isComma(next) ? ", " : " ").append(words(begin));
            next = begin + LENGTH;
        }
        return text.toString();
    }

    Optional<String> textOf(Trigger trigger) {
        OptionalInt first = of(trigger);
        return first.isPresent() ? Optional.of(text(first.getAsInt())) : Optional.empty();
    }

    private String words(int first) {
        return IntStream.range(first, first + LENGTH)
                .mapToObj(at -> clauses.token(at).text())
                .collect(Collectors.joining());
    }

    private boolean isNumber(int at) {
        return exists(at) && clauses.token(at).text().matches("\\d{1,3}");
    }

    private boolean isHyphen(int at) {
        return exists(at) && clauses.token(at).text().matches("[-–]");
    }

    private boolean isComma(int at) {
        return exists(at) && clauses.token(at).text().equals(",");
    }

    private boolean exists(int at) {
        return at >= 0 && at < clauses.sentence().size();
    }

    private boolean areJoined(int one, int next) {
        Span first = clauses.token(one).span();
        return first.end() == clauses.token(next).span().begin();
    }
}
