package dateline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;

/** Brings together what is the same, unless two of them cannot be. */
final class Clusters {
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final BiPredicate<Node, Node> different;
    private final Map<Node, List<Node>> clusterOf = new HashMap<>();

    /** @param different whether two can never be the same */
    Clusters(BiPredicate<Node, Node> different) {
        this.different = different;
    }

    /** Joins the clusters of two, where no one of the first differs from one of the second. */
    void join(Node one, Node other) {
        List<Node> first = clusterOf.computeIfAbsent(one, node -> new ArrayList<>(List.of(node)));
        List<Node> second = clusterOf.computeIfAbsent(other, node -> new ArrayList<>(List.of(node)));
        if (first != second && first.stream().noneMatch(each -> differs(each, second))) {
            first.addAll(second);
            second.forEach(node -> clusterOf.put(node, first));
        }
    }

    private boolean differs(Node node, List<Node> others) {
        return others.stream().anyMatch(other -> different.test(node, other));
    }

    /** Those of two and more, in the order of IRIs. */
    Collection<SortedSet<Node>> clusters() {
        Map<String, SortedSet<Node>> byFirst = new TreeMap<>();
        clusterOf.values().stream().filter(cluster -> cluster.size() > 1).forEach(cluster -> {
            SortedSet<Node> sorted = new TreeSet<>(BY_IRI);
            sorted.addAll(cluster);
            byFirst.put(sorted.first().getURI(), sorted);
        });
        return byFirst.values();
    }
}
