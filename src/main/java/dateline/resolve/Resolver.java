package dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Brings together who and what is the same in different articles: people and organizations of one name that no article's
 * links know, and events. The same graphs give the same resolution, in whatever order they come. Memory holds what tells
 * each article, not the articles.
 */
public final class Resolver {
    /** From this score on two are said to be the same. */
    public static final double THRESHOLD = 0.7;

    private final List<Story> stories = new ArrayList<>();
    private final List<Bearer> bearers = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<Node, Node> articleOf = new HashMap<>();

    private Resolver() {}

    /** @param graphs those of articles, each in its own named graph; others are passed over */
    public static Resolution resolve(DatasetGraph graphs, Overrides overrides) {
        List<Node> names = names(graphs);
        Vocabulary vocabulary = new Vocabulary();
        names.stream()
                .map(name -> ArticleGraph.words(graphs.getGraph(name)).keySet())
                .filter(words -> !words.isEmpty())
                .forEach(vocabulary::add);
        Resolver resolver = new Resolver();
        names.forEach(name -> ArticleGraph.of(graphs.getGraph(name), vocabulary).ifPresent(resolver::add));
        return resolver.resolution(vocabulary, overrides);
    }

    private static List<Node> names(DatasetGraph graphs) {
        List<Node> names = new ArrayList<>();
        for (Iterator<Node> all = graphs.listGraphNodes(); all.hasNext(); ) {
            names.add(all.next());
        }
        return names.stream()
                .filter(Node::isURI)
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    private void add(ArticleGraph article) {
        stories.add(article.story());
        for (Bearer bearer : article.bearers()) {
            bearers.add(bearer);
            articleOf.put(bearer.entity(), article.story().article());
        }
        for (Happening happening : article.happenings()) {
            happenings.add(happening);
            articleOf.put(happening.event(), article.story().article());
        }
    }

    private Resolution resolution(Vocabulary vocabulary, Overrides overrides) {
        Stories alike = new Stories(stories, vocabulary);
        List<Match> matches = Stream.concat(
                        BearerMatcher.matches(bearers).stream(),
                        new HappeningMatcher(alike, happenings).matches().stream())
                .sorted(Match.SUREST)
                .toList();
        BiPredicate<Node, Node> different = overrides.different().or(this::areOfOneArticle);
        Clusters clusters = new Clusters(different);
        overrides.same().forEach(triple -> clusters.join(triple.getSubject(), triple.getObject()));
        matches.stream()
                .filter(match -> match.score() >= THRESHOLD)
                .forEach(match -> clusters.join(match.one(), match.other()));
        return new Resolution(matches, List.copyOf(clusters.clusters()));
    }

    private boolean areOfOneArticle(Node one, Node other) {
        return Optional.ofNullable(articleOf.get(one))
                .map(article -> article.equals(articleOf.get(other)))
                .orElse(false);
    }
}
