package dateline.extract.event;

import dateline.article.Published;
import dateline.extract.time.Times;
import dateline.model.EventTime;
import dateline.model.Interval;
import dateline.text.AnnotatedText;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sentences in which news tells what is new: what they tell without a date has most likely happened on the article's
 * day or the day before.
 *
 * @param headline whether the first sentence is one
 * @param end the index of the first sentence behind it: behind the second of the text, or before the first time
 *     expression, as a time holds for what is told next too
 * @param time when that is: the article's day or the one before, whichever its text names, else from the one to the other,
 *     as morning papers tell of the day before; empty where nobody gives the article's date
 */
record Lead(boolean headline, int end, Optional<EventTime> time) {
    static final Lead NONE = new Lead(false, 0, Optional.empty());

    private static final double CONFIDENCE = 0.4;
    private static final int SENTENCES = 2;
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    static Lead of(AnnotatedText text, Times times, Optional<Published> published) {
        boolean headline = text.sentences().stream().limit(1).anyMatch(Sentence::isHeadline);
        int end = (int) text.sentences().stream()
                .limit(headline ? SENTENCES + 1 : SENTENCES)
                .takeWhile(sentence -> times.expressions().stream()
                        .noneMatch(time -> sentence.span().overlaps(time.span())))
                .count();
        return new Lead(headline, end, published.map(Published::date).map(day -> time(times, day)));
    }

    private static EventTime time(Times times, LocalDate day) {
        LocalDate eve = day.minusDays(1);
        boolean today = names(times, day);
        return today == names(times, eve)
                ? new EventTime(eve, Optional.of(Interval.between(eve, day)), CONFIDENCE)
                : new EventTime(today ? day : eve, CONFIDENCE);
    }

    private static boolean names(Times times, LocalDate day) {
        return times.expressions().stream().anyMatch(time -> time.value().startsWith(day.toString()));
    }

    /** The time of the news, for what a main clause tells as done. */
    Optional<EventTime> timeOf(int verb, Clauses clauses) {
        int sentence = clauses.sentence().index();
        boolean tells = sentence < end
                && isMain(verb, clauses)
                && (isPast(verb, clauses) || headline && sentence == 0 && isPresent(verb, clauses));
        return time.filter(given -> tells);
    }

    private static boolean isMain(int verb, Clauses clauses) {
        DependencyTree tree = clauses.tree();
        int at = verb;
        while (clauses.isVerb(at) && tree.is(at, "conj", "parataxis")) {
            at = tree.head(at);
        }
        return clauses.isVerb(at) && tree.head(at) == DependencyTree.ROOT;
    }

    /** "Strike kills three." */
    private static boolean isPresent(int verb, Clauses clauses) {
        return PRESENT.contains(clauses.token(verb).tag());
    }

    /** "Killed", "was killed", "has killed", but neither "had killed" nor "has already killed", which look back. */
    private static boolean isPast(int verb, Clauses clauses) {
        if (clauses.tree().children(verb, "advmod").anyMatch(adverb -> WordClass.EARLIER.has(clauses.lemma(adverb)))) {
            return false;
        }
        List<Integer> auxiliaries = clauses.auxiliaries(verb).boxed().toList();
        String tag = clauses.token(verb).tag();
        if (auxiliaries.isEmpty()) {
            return tag.equals("VBD");
        }
        int first = auxiliaries.getFirst();
        boolean perfect = clauses.lemma(first).equals("have");
        return !tag.equals("VBG")
                && (perfect
                        ? PRESENT.contains(clauses.token(first).tag())
                        : clauses.token(first).tag().equals("VBD"));
    }
}
