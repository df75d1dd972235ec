package dateline.extract.statement;

import dateline.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A cue with the parts that would belong to it, and how sure the models are of them.
 *
 * @param probability that it is a cue
 * @param certainty how probable the roles of the content are, on average
 * @param weakest how probable the least probable role of all is
 * @param sourceCertainty how probable the roles of the source are, on average; without a source, that there is none
 */
record AttributionCandidate(Parts parts, double probability, double certainty, double weakest, double sourceCertainty) {
    private static final double SURE = 0.98;

    static AttributionCandidate of(Passage passage, Window window, double probability, Lattice lattice) {
        Role[] roles = lattice.best();
        double[][] marginals = lattice.marginals();
        new Grammar(passage, window, roles).settle();
        keepOneSource(roles, marginals);
        new SourceBorders(passage, window, roles).settle();
        double weakest = 1;
        double likeliestSource = 0;
        for (int at = 0; at < roles.length; at++) {
            weakest = Math.min(weakest, marginals[at][roles[at].ordinal()]);
            likeliestSource = Math.max(likeliestSource, marginals[at][Role.SOURCE.ordinal()]);
        }
        double source = mean(roles, marginals, Role.SOURCE);
        return new AttributionCandidate(
                new Parts(passage, window, roles),
                probability,
                Math.max(mean(roles, marginals, Role.CONTENT), 0),
                weakest,
                source < 0 ? 1 - likeliestSource : source);
    }

    /** One whose parts are beyond doubt. */
    static AttributionCandidate sure(Parts parts) {
        return new AttributionCandidate(parts, SURE, SURE, SURE, SURE);
    }

    /** A source is one phrase: of several the likeliest. */
    private static void keepOneSource(Role[] roles, double[][] marginals) {
        int best = -1;
        double most = 0;
        for (int begin = 0; begin < roles.length; begin++) {
            if (roles[begin] == Role.SOURCE) {
                int end = endOfRun(roles, begin);
                double mean = mean(
                        Arrays.copyOfRange(roles, begin, end), Arrays.copyOfRange(marginals, begin, end), Role.SOURCE);
                if (mean > most) {
                    most = mean;
                    best = begin;
                }
                begin = end;
            }
        }
        for (int at = 0; at < roles.length; at++) {
            if (roles[at] == Role.SOURCE && (at < best || at >= endOfRun(roles, best))) {
                roles[at] = Role.NONE;
            }
        }
    }

    private static int endOfRun(Role[] roles, int begin) {
        int end = begin;
        while (end < roles.length && roles[end] == roles[begin]) {
            end++;
        }
        return end;
    }

    private static double mean(Role[] roles, double[][] marginals, Role wanted) {
        double sum = 0;
        int count = 0;
        for (int at = 0; at < roles.length; at++) {
            if (roles[at] == wanted) {
                sum += marginals[at][wanted.ordinal()];
                count++;
            }
        }
        return count == 0 ? -1 : sum / count;
    }

    AttributionCandidate with(Parts other) {
        return new AttributionCandidate(other, probability, certainty, weakest, sourceCertainty);
    }

    Passage passage() {
        return parts.passage();
    }

    int cue() {
        return parts.cue();
    }

    boolean has(int at, Role role) {
        return parts.has(at, role);
    }

    int count(Role role) {
        return parts.count(role);
    }

    /** The spans of the tokens in a role, as the graph contract draws their borders. */
    List<Span> spans(Role role) {
        return Spans.of(parts, role);
    }

    boolean clashesWith(AttributionCandidate other) {
        return parts.clashesWith(other.parts);
    }
}
