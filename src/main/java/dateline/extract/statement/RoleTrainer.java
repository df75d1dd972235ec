package dateline.extract.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Learns which tokens belong to a cue, by conditional random fields over the windows of annotated cues. */
final class RoleTrainer {
    private static final int NODE_BITS = 19;
    private static final int EDGE_BITS = 16;
    private static final int ROUNDS = 6;
    private static final double DECAY = 2e-3;
    private static final int ROLES = Role.COUNT;

    private record Case(int[][] nodes, int[][] edges, Role[] roles, int cue) {}

    private final LinearTrainer nodes = new LinearTrainer(NODE_BITS, ROLES, DECAY);
    private final LinearTrainer edges = new LinearTrainer(EDGE_BITS, ROLES * ROLES, DECAY);

    private RoleTrainer() {}

    /**
     * @param probabilities how likely each token of a passage is a cue, by a classifier that has not seen the passage
     */
    static RoleLabeler train(
            List<TrainingArticle> articles, CueCounts counts, Function<Passage, double[]> probabilities) {
        List<Case> cases = new ArrayList<>();
        for (TrainingArticle article : articles) {
            CueLexicon lexicon = counts.lexiconWithout(article);
            for (Passage passage : article.passages()) {
                List<TrainingArticle.Example> examples = article.examples(passage);
                if (examples.isEmpty()) {
                    continue;
                }
                Codes codes = new Codes(passage, lexicon);
                CueStrengths strengths = new CueStrengths(passage, probabilities.apply(passage));
                for (TrainingArticle.Example example : examples) {
                    Window window = Window.around(passage, example.cue());
                    cases.add(caseOf(new CueView(passage, codes, strengths, window), example));
                }
            }
        }
        return new RoleTrainer().fit(cases);
    }

    private static Case caseOf(CueView view, TrainingArticle.Example example) {
        RoleFeatures features = new RoleFeatures(view);
        Window window = view.window;
        int[][] nodes = new int[window.size()][];
        int[][] edges = new int[window.size()][];
        for (int at = window.from(); at < window.to(); at++) {
            nodes[at - window.from()] = features.node(at).toArray();
            edges[at - window.from()] =
                    at == window.from() ? new int[0] : features.edge(at).toArray();
        }
        Role[] roles = Arrays.copyOfRange(example.roles(), window.from(), window.to());
        return new Case(nodes, edges, roles, window.cue() - window.from());
    }

    private RoleLabeler fit(List<Case> cases) {
        int[] order = new int[cases.size()];
        Arrays.setAll(order, at -> at);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            LinearTrainer.shuffle(order, random);
            for (int number : order) {
                learn(cases.get(number));
            }
            nodes.endRound(round, ROUNDS);
            edges.endRound(round, ROUNDS);
        }
        return new RoleLabeler(nodes.weights(), edges.weights());
    }

    private void learn(Case one) {
        Lattice lattice = new Lattice(one.roles().length);
        for (int at = 0; at < one.roles().length; at++) {
            nodes.score(one.nodes()[at], lattice.node[at]);
            edges.score(one.edges()[at], lattice.edge[at]);
        }
        lattice.fix(one.cue(), Role.CUE);
        lattice.toProbabilities();
        for (int at = 0; at < one.roles().length; at++) {
            int role = one.roles()[at].ordinal();
            int before = at == 0 ? -1 : one.roles()[at - 1].ordinal() * ROLES;
            for (int outcome = 0; outcome < ROLES && at != one.cue(); outcome++) {
                move(nodes, one.nodes()[at], outcome, (outcome == role ? 1 : 0) - lattice.node[at][outcome]);
            }
            for (int pair = 0; at > 0 && pair < ROLES * ROLES; pair++) {
                move(edges, one.edges()[at], pair, (pair == before + role ? 1 : 0) - lattice.edge[at][pair]);
            }
        }
    }

    private static void move(LinearTrainer trainer, int[] hashes, int outcome, double gradient) {
        if (Math.abs(gradient) > 1e-3) {
            trainer.move(hashes, outcome, gradient);
        }
    }
}
