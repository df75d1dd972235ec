package dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Finds events that two articles of the same story tell: by wording, type, participants, place and time. */
final class HappeningMatcher {
    private static final double LEAST_LIKENESS = 0.1;
    private static final double LEAST_SCORE = 0.6;
    /** A common word tells less than a rare one. */
    private static final double COMMON_WORD = 0.3;

    private static final double RARE_WORD = 0.5;
    private static final double SAME_TYPE = 0.2;
    private static final double SAME_STORY = 0.4;
    private static final double ALIKE = 0.4;
    private static final double COMMON_ACTOR = 0.05;
    private static final double RARE_ACTOR = 0.25;
    private static final double SAME_PLACE = 0.1;
    private static final double SAME_TIME = 0.1;
    private static final double OTHERS = -0.1;

    private final Stories stories;
    private final Map<Node, List<Happening>> byArticle;
    private final Rarity words;
    private final Rarity actors;

    HappeningMatcher(Stories stories, List<Happening> happenings) {
        this.stories = stories;
        this.words = new Rarity(happenings, Happening::words);
        this.actors = new Rarity(happenings, Happening::actors);
        this.byArticle = happenings.stream()
                .collect(Collectors.groupingBy(happening -> happening.story().article()));
    }

    /** In the order of the articles. */
    List<Match> matches() {
        List<Match> found = new ArrayList<>();
        for (int number = 0; number < stories.count(); number++) {
            Story one = stories.story(number);
            for (Story other : stories.neighbours(number)) {
                double likeness = one.likeness(other);
                if (likeness >= LEAST_LIKENESS) {
                    found.addAll(pairs(told(one), told(other), likeness));
                }
            }
        }
        return found;
    }

    private List<Happening> told(Story story) {
        return byArticle.getOrDefault(story.article(), List.of());
    }

    private List<Match> pairs(List<Happening> ones, List<Happening> others, double likeness) {
        List<Match> found = new ArrayList<>();
        for (Happening one : ones) {
            for (Happening other : others) {
                match(one, other, likeness).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Match> match(Happening one, Happening other, double likeness) {
        boolean word = share(one.words(), other.words());
        boolean type = share(one.types(), other.types());
        if (!word && !type) {
            return Optional.empty();
        }
        double rareWord = words.ofShared(one.words(), other.words());
        double rareActor = actors.ofShared(one.actors(), other.actors());
        List<String> evidence = new ArrayList<>();
        double score = word
                ? note(evidence, "the same word", between(COMMON_WORD, RARE_WORD, rareWord))
                : note(evidence, "the same type", SAME_TYPE);
        score += note(
                evidence,
                String.format(Locale.ROOT, "articles alike by %.2f", likeness),
                SAME_STORY * Math.min(1, likeness / ALIKE));
        score += compared(
                evidence, "participants", one.actors(), other.actors(), between(COMMON_ACTOR, RARE_ACTOR, rareActor));
        score += compared(evidence, "places", one.places(), other.places(), SAME_PLACE);
        score += compared(evidence, "time", set(one.time()), set(other.time()), SAME_TIME);
        double sure = Math.max(0, Math.min(1, score));
        return sure < LEAST_SCORE
                ? Optional.empty()
                : Optional.of(Match.of(one.event(), other.event(), sure, evidence));
    }

    private static double between(double low, double high, double share) {
        return low + (high - low) * share;
    }

    private static double note(List<String> evidence, String words, double weight) {
        evidence.add(words);
        return weight;
    }

    private static double compared(
            List<String> evidence, String what, Set<String> one, Set<String> other, double weight) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return share(one, other) ? note(evidence, "the same " + what, weight) : note(evidence, "other " + what, OTHERS);
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<String> set(Optional<String> one) {
        return one.map(Set::of).orElse(Set.of());
    }
}
