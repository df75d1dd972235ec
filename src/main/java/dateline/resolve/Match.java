package dateline.resolve;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Two of different articles that may be the same.
 *
 * @param one the first of the two by IRI
 * @param score 0 to 1
 * @param evidence what speaks for it, in words
 */
public record Match(Node one, Node other, double score, List<String> evidence) {
    /** The surest first. */
    static final Comparator<Match> SUREST = Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> match.one().getURI())
            .thenComparing(match -> match.other().getURI());

    public Match {
        if (one.getURI().compareTo(other.getURI()) >= 0) {
            throw new IllegalArgumentException(one + " does not come before " + other);
        }
        evidence = List.copyOf(evidence);
    }

    static Match of(Node one, Node other, double score, List<String> evidence) {
        return one.getURI().compareTo(other.getURI()) < 0
                ? new Match(one, other, score, evidence)
                : new Match(other, one, score, evidence);
    }
}
