package dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private Resolver() {}

    /** @param graphs those of articles, each in its own named graph; others are passed over */
    public static Resolution resolve(DatasetGraph graphs, Overrides overrides) {
        List<Node> names = names(graphs);
        Vocabulary vocabulary = new Vocabulary();
        Pool pool = new Pool();
        names.stream()
                .map(name -> ArticleGraph.words(graphs.getGraph(name), pool).keySet())
                .filter(words -> !words.isEmpty())
                .forEach(vocabulary::add);
        Resolver resolver = new Resolver();
        names.forEach(
                name -> ArticleGraph.of(graphs.getGraph(name), vocabulary, pool).ifPresent(resolver::add));
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
        bearers.addAll(article.bearers());
        happenings.addAll(article.happenings());
    }

    private Resolution resolution(Vocabulary vocabulary, Overrides overrides) {
        Stories alike = new Stories(stories, vocabulary);
        List<Match> matches = Stream.concat(
                        BearerMatcher.matches(bearers).stream(),
                        new HappeningMatcher(alike, happenings).matches().stream())
                .sorted(Match.SUREST)
                .toList();
        List<Pair> same = Stream.concat(
                        overrides.same().stream().map(triple -> new Pair(triple.getSubject(), triple.getObject())),
                        matches.stream()
                                .filter(match -> match.score() >= THRESHOLD)
                                .map(match -> new Pair(match.one(), match.other())))
                .toList();
        Clusters clusters = new Clusters(overrides.different().or(ofOneArticle(same)));
        same.forEach(pair -> clusters.join(pair.one(), pair.other()));
        return new Resolution(matches, List.copyOf(clusters.clusters()));
    }

    /** Two that are to be the same. */
    private record Pair(Node one, Node other) {}

    /** Whether two of these stand in the same article. */
    private BiPredicate<Node, Node> ofOneArticle(List<Pair> pairs) {
        Set<Node> wanted = new HashSet<>();
        pairs.forEach(pair -> wanted.addAll(List.of(pair.one(), pair.other())));
        Map<Node, Node> articleOf = new HashMap<>();
        bearers.stream()
                .filter(bearer -> wanted.contains(bearer.entity()))
                .forEach(bearer -> articleOf.put(bearer.entity(), bearer.story().article()));
        happenings.stream()
                .filter(happening -> wanted.contains(happening.event()))
                .forEach(happening ->
                        articleOf.put(happening.event(), happening.story().article()));
        return (one, other) -> articleOf.containsKey(one) && articleOf.get(one).equals(articleOf.get(other));
    }
}
