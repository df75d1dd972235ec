package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import dateline.model.CalendarUnit;
import dateline.model.Interval;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.stream.IntStream;

/** Intervals of which one end is named: "since 2003", "until June", "for two days until Sunday", "the last three weeks". */
final class Bounds {
    private static final int REACH = 12;

    private final Sentence sentence;
    private final SentenceWords words;
    private final Optional<LocalDate> day;

    /** @param day of the article */
    Bounds(Sentence sentence, SentenceWords words, Optional<LocalDate> day) {
        this.sentence = sentence;
        this.words = words;
        this.day = day;
    }

    /**
     * What a time expression stands for by itself, too; nothing where something takes place some time before or after it, or
     * is compared with it.
     *
     * @param before the expression before it
     */
    Optional<Extent> of(Located time, Optional<Located> before) {
        Optional<Temporal> unit = time.unit();
        if (unit.isEmpty()) {
            return nearDay(time).map(interval -> Extent.through(time.span(), interval));
        }
        String word = words.word(time.first() - 1);
        if (time.first() < 0 || qualifies(time)) {
            return plain(time);
        }
        if (Joint.THAN.is(word) || words.is(time.first() - 2, "than")) {
            return Optional.empty();
        }
        Optional<Interval> around = around(word, unit.get());
        if (around.isPresent()) {
            return around.filter(interval -> !isMeasured(time, before))
                    .map(interval -> Extent.within(time.span(), interval));
        }
        if (Joint.UNTIL.is(word)) {
            Optional<Temporal> begin = length(time, before).flatMap(length -> length.from(unit.get(), true));
            return Optional.of(Extent.through(time.span(), new Interval(begin, unit)));
        }
        if (Joint.SINCE.is(word) || word.equals("from") && Joint.ONWARD.is(words.word(time.last() + 1))) {
            Optional<Temporal> end = length(time, before).flatMap(length -> length.from(unit.get(), false));
            return isCompared(time.first() - 1)
                    ? Optional.empty()
                    : Optional.of(Extent.through(time.span(), new Interval(unit, end)));
        }
        return plain(time);
    }

    /** "Before 2003" ends in 2002, "by 2003" in that year, "after 2003" begins in 2004. */
    private static Optional<Interval> around(String word, Temporal unit) {
        if (Joint.BEFORE.is(word)) {
            return Optional.of(Interval.until(CalendarUnit.previous(unit)));
        }
        if (Joint.AFTER.is(word)) {
            return Optional.of(Interval.since(CalendarUnit.next(unit)));
        }
        return Joint.BY.is(word) ? Optional.of(Interval.until(unit)) : Optional.empty();
    }

    /** "Two days before Sunday". */
    private static boolean isMeasured(Located time, Optional<Located> before) {
        return before.filter(length -> length.last() == time.first() - 2).isPresent();
    }

    private static Optional<Extent> plain(Located time) {
        return time.value().map(value -> Extent.at(time.span(), value));
    }

    /** "Since Monday's attack", "until the 2012 election": the time is that of what follows. */
    private boolean qualifies(Located time) {
        DependencyTree tree = sentence.tree();
        return words.is(time.last() + 1, "'s", "’s")
                || IntStream.rangeClosed(time.first(), time.last())
                        .anyMatch(word -> tree.head(word) > time.last()
                                && tree.is(word, "compound", "amod", "nummod", "nmod:poss"));
    }

    /** "The only attack since 2003" took place at another time. */
    private boolean isCompared(int time) {
        return IntStream.iterate(time - 1, at -> at >= 0 && time - at <= REACH && !words.is(at, ",", ";"), at -> at - 1)
                .anyMatch(at -> Joint.COMPARED.is(words.word(at))
                        || words.tag(at).equals("JJS")
                        || words.tag(at).equals("RBS"));
    }

    /** "Two days" of "for two days until Sunday". */
    private Optional<Length> length(Located time, Optional<Located> before) {
        return before.filter(length -> length.first() > 0
                        && length.last() == time.first() - 2
                        && Joint.FOR.is(words.word(length.first() - 1)))
                .flatMap(length -> Length.of(length.time()));
    }

    /** "The last three weeks", "the next two days". */
    private Optional<Interval> nearDay(Located time) {
        boolean past = has(time, Category.LAST);
        boolean near = past || has(time, Category.NEXT) && isAhead(time);
        return day.filter(known -> near && !isCompared(time.first()))
                .flatMap(known -> Length.of(time.time()).flatMap(length -> length.besides(known, past)));
    }

    private boolean has(Located time, Category category) {
        return time.first() >= 0
                && IntStream.rangeClosed(time.first(), time.last()).anyMatch(word -> words.is(word, category));
    }

    /** "Made several calls over the next months" counts from the time that is told of. */
    private boolean isAhead(Located time) {
        return Tense.around(sentence, time.first()) == Direction.FUTURE;
    }
}
