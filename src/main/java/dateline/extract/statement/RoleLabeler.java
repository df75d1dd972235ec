package dateline.extract.statement;

/** Says which tokens around a cue belong to the cue, to its source and to its content. */
record RoleLabeler(Weights nodes, Weights edges) {

    /** The lattice of the tokens in the cue's window, the first of them first. */
    Lattice lattice(CueView view) {
        RoleFeatures features = new RoleFeatures(view);
        Window window = view.window;
        Lattice lattice = new Lattice(window.size());
        for (int at = window.from(); at < window.to(); at++) {
            nodes.score(features.node(at), lattice.node[at - window.from()]);
            if (at > window.from()) {
                edges.score(features.edge(at), lattice.edge[at - window.from()]);
            }
        }
        lattice.fix(window.cue() - window.from(), Role.CUE);
        return lattice;
    }
}
