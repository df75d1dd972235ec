package dateline.extract.statement;

/**
 * The scores of every labelling of a row of tokens: one for each token's role, one for each pair of neighbours; a linear
 * chain.
 */
final class Lattice {
    private static final int ROLES = Role.COUNT;

    private final int size;
    /** By token and role. */
    final double[][] node;
    /** By token, role of the token before and role; the first row is unused. */
    final double[][] edge;

    Lattice(int size) {
        this.size = size;
        this.node = new double[size][ROLES];
        this.edge = new double[size][ROLES * ROLES];
    }

    /** Leaves a token no choice. */
    void fix(int at, Role role) {
        for (int other = 0; other < ROLES; other++) {
            if (other != role.ordinal()) {
                node[at][other] = Double.NEGATIVE_INFINITY;
            }
        }
    }

    /** The best labelling. */
    Role[] best() {
        double[] score = node[0].clone();
        int[][] from = new int[size][ROLES];
        for (int at = 1; at < size; at++) {
            score = extended(score, at, from[at]);
        }
        return trace(score, from);
    }

    /**
     * The scores of the best labellings up to a token, by its role.
     *
     * @param score those up to the token before
     * @param from is filled with the role before on the best way to each
     */
    private double[] extended(double[] score, int at, int[] from) {
        double[] extended = new double[ROLES];
        for (int role = 0; role < ROLES; role++) {
            int best = 0;
            for (int before = 1; before < ROLES; before++) {
                if (score[before] + edge[at][before * ROLES + role] > score[best] + edge[at][best * ROLES + role]) {
                    best = before;
                }
            }
            from[role] = best;
            extended[role] = score[best] + edge[at][best * ROLES + role] + node[at][role];
        }
        return extended;
    }

    private Role[] trace(double[] score, int[][] from) {
        int role = 0;
        for (int other = 1; other < ROLES; other++) {
            role = score[other] > score[role] ? other : role;
        }
        Role[] labels = new Role[size];
        for (int at = size - 1; at >= 0; at--) {
            labels[at] = Role.values()[role];
            role = from[at][role];
        }
        return labels;
    }

    /** By token and role, the probability of that role over all labellings. */
    double[][] marginals() {
        double[][] forward = forward();
        double[][] backward = backward();
        double total = logSum(forward[size - 1]);
        for (int at = 0; at < size; at++) {
            for (int role = 0; role < ROLES; role++) {
                forward[at][role] = Math.exp(forward[at][role] + backward[at][role] - total);
            }
        }
        return forward;
    }

    /** Turns node and edge scores into probabilities, for training; the lattice holds no scores after that. */
    void toProbabilities() {
        double[][] forward = forward();
        double[][] backward = backward();
        double total = logSum(forward[size - 1]);
        for (int at = size - 1; at >= 0; at--) {
            for (int role = 0; role < ROLES; role++) {
                for (int before = 0; at > 0 && before < ROLES; before++) {
                    int pair = before * ROLES + role;
                    edge[at][pair] = Math.exp(
                            forward[at - 1][before] + edge[at][pair] + node[at][role] + backward[at][role] - total);
                }
                node[at][role] = Math.exp(forward[at][role] + backward[at][role] - total);
            }
        }
    }

    private double[][] forward() {
        double[][] forward = new double[size][];
        forward[0] = node[0].clone();
        double[] terms = new double[ROLES];
        for (int at = 1; at < size; at++) {
            forward[at] = new double[ROLES];
            for (int role = 0; role < ROLES; role++) {
                for (int before = 0; before < ROLES; before++) {
                    terms[before] = forward[at - 1][before] + edge[at][before * ROLES + role];
                }
                forward[at][role] = logSum(terms) + node[at][role];
            }
        }
        return forward;
    }

    private double[][] backward() {
        double[][] backward = new double[size][ROLES];
        double[] terms = new double[ROLES];
        for (int at = size - 2; at >= 0; at--) {
            for (int role = 0; role < ROLES; role++) {
                for (int next = 0; next < ROLES; next++) {
                    terms[next] = backward[at + 1][next] + edge[at + 1][role * ROLES + next] + node[at + 1][next];
                }
                backward[at][role] = logSum(terms);
            }
        }
        return backward;
    }

    private static double logSum(double[] terms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            most = Math.max(most, term);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }
}
