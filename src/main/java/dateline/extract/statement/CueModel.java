package dateline.extract.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Tells cues by two models whose log odds it averages, as they err differently.
 *
 * @param linear over {@link CueFeatures}, pairs of what is there
 * @param network over {@link CueSurroundings}, each thing by itself
 */
record CueModel(Weights linear, Network network) {

    double logOdds(Features pairs, Features surroundings) {
        return (linear.score(pairs) + network.score(surroundings)) / 2;
    }

    void write(DataOutputStream out) throws IOException {
        linear.write(out);
        network.write(out);
    }

    static CueModel read(DataInputStream in) throws IOException {
        return new CueModel(Weights.read(in), Network.read(in));
    }
}
