package dateline.extract.statement;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A cue with the parts that would belong to it.
 *
 * @param probability that it is a cue
 * @param roles of the window's tokens, the first of them first
 * @param certainty how probable the roles of the content are, on average
 * @param weakest how probable the least probable role of all is
 * @param sourceCertainty how probable the roles of the source are, on average; without a source, that there is none
 */
record Candidate(
        Passage passage,
        Window window,
        double probability,
        Role[] roles,
        double certainty,
        double weakest,
        double sourceCertainty) {

    static Candidate of(Passage passage, Window window, double probability, Lattice lattice) {
        Role[] roles = lattice.best();
        double[][] marginals = lattice.marginals();
        new Grammar(passage, window, roles).settle();
        keepOneSource(roles, marginals);
        double weakest = 1;
        double likeliestSource = 0;
        for (int at = 0; at < roles.length; at++) {
            weakest = Math.min(weakest, marginals[at][roles[at].ordinal()]);
            likeliestSource = Math.max(likeliestSource, marginals[at][Role.SOURCE.ordinal()]);
        }
        double source = mean(roles, marginals, Role.SOURCE);
        return new Candidate(
                passage,
                window,
                probability,
                roles,
                Math.max(mean(roles, marginals, Role.CONTENT), 0),
                weakest,
                source < 0 ? 1 - likeliestSource : source);
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

    int cue() {
        return window.cue();
    }

    /** The role of a token of the passage. */
    Role role(int at) {
        return at < window.from() || at >= window.to() ? Role.NONE : roles[at - window.from()];
    }

    boolean has(int at, Role role) {
        return role(at) == role;
    }

    /** The first token in a role, or {@link Passage#NONE}. */
    int first(Role wanted) {
        for (int at = window.from(); at < window.to(); at++) {
            if (has(at, wanted)) {
                return at;
            }
        }
        return Passage.NONE;
    }

    int count(Role wanted) {
        int count = 0;
        for (Role role : roles) {
            count += role == wanted ? 1 : 0;
        }
        return count;
    }

    /** Whether a quotation begins or ends in the middle of the cue. */
    boolean hasMarkInCue() {
        return IntStream.range(window.from(), window.to()).anyMatch(at -> has(at, Role.CUE) && passage.isMark(at));
    }

    /** How many tokens stand in the contents of both. */
    int sharedContent(Candidate other) {
        int shared = 0;
        for (int at = window.from(); at < window.to(); at++) {
            shared += has(at, Role.CONTENT) && other.has(at, Role.CONTENT) ? 1 : 0;
        }
        return shared;
    }

    /** Without the unquoted pieces of its content that belong to another: all but the one nearest behind the cue. */
    Candidate without(Candidate other) {
        Candidate left = withoutContent(
                at -> other.has(at, Role.CONTENT) && at < cue() && passage.quotation[at] == Passage.NONE);
        return left.count(Role.CONTENT) == 0 ? this : left;
    }

    /** Without the content behind a place of the text. */
    Candidate upTo(int end) {
        return withoutContent(at -> passage.token(at).span().begin() >= end);
    }

    private Candidate withoutContent(IntPredicate dropped) {
        Role[] left = roles.clone();
        for (int at = window.from(); at < window.to(); at++) {
            if (has(at, Role.CONTENT) && dropped.test(at)) {
                left[at - window.from()] = Role.NONE;
            }
        }
        return new Candidate(passage, window, probability, left, certainty, weakest, sourceCertainty);
    }

    /** Whether most of one content stands in the other's. */
    boolean clashesWith(Candidate other) {
        return 2 * sharedContent(other) > Math.min(count(Role.CONTENT), other.count(Role.CONTENT));
    }

    /** Whether both contents are the same words. */
    boolean hasContentOf(Candidate other) {
        int shared = sharedContent(other);
        return shared == count(Role.CONTENT) && shared == other.count(Role.CONTENT);
    }

    /** Whether it stands in the other's content, cue and all. */
    boolean isWithin(Candidate other) {
        return other.has(cue(), Role.CONTENT) && sharedContent(other) == count(Role.CONTENT);
    }
}
