package dateline.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** How much it tells that two share something: little where most articles have it, much where only they do. */
final class Rarity {
    private final double articles;
    private final Map<String, Integer> frequency = new HashMap<>();

    /** @param shared what may be shared: the words of an event, say */
    Rarity(Collection<Happening> happenings, Function<Happening, Set<String>> shared) {
        Map<Node, List<Happening>> byArticle = happenings.stream()
                .collect(Collectors.groupingBy(happening -> happening.story().article()));
        this.articles = byArticle.size();
        byArticle.values().forEach(told -> {
            Set<String> all = new HashSet<>();
            told.forEach(happening -> all.addAll(shared.apply(happening)));
            all.forEach(one -> frequency.merge(one, 1, Integer::sum));
        });
    }

    /** Of the rarest that both have, 0 (all articles have it) to 1; 0 where they share nothing. */
    double ofShared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).mapToDouble(this::of).max().orElse(0);
    }

    private double of(String shared) {
        return articles <= 1 ? 1 : Math.log(articles / frequency.get(shared)) / Math.log(articles);
    }
}
