package dateline.extract.statement;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learnt from annotated news.
 *
 * @param lexicon how often a word is a cue
 * @param cues finds cues that stand in nobody else's content
 * @param nested finds cues wherever they stand
 * @param roles finds the parts that belong to a cue
 * @param judge tells how likely a whole attribution is right
 */
record AttributionModel(CueLexicon lexicon, CueModel cues, CueModel nested, RoleLabeler roles, Judge judge) {
    private static final String RESOURCE = "/dateline/statement/attribution.model.gz";

    private static final class Holder {
        static final AttributionModel SHIPPED = load();
    }

    /** The model that ships with Dateline, loaded on first use. */
    static AttributionModel shipped() {
        return Holder.SHIPPED;
    }

    private static AttributionModel load() {
        try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return read(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static AttributionModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16)))) {
            Map<String, Double> priors = new TreeMap<>();
            for (int left = data.readInt(); left > 0; left--) {
                priors.put(data.readUTF(), data.readUnsignedByte() / 255.0);
            }
            return new AttributionModel(
                    new CueLexicon(priors),
                    CueModel.read(data),
                    CueModel.read(data),
                    new RoleLabeler(Weights.read(data), Weights.read(data)),
                    new Judge(Weights.read(data), Weights.read(data)));
        }
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            Map<String, Double> priors = lexicon.sorted();
            data.writeInt(priors.size());
            for (Map.Entry<String, Double> prior : priors.entrySet()) {
                data.writeUTF(prior.getKey());
                data.writeByte((int) Math.round(prior.getValue() * 255));
            }
            cues.write(data);
            nested.write(data);
            roles.nodes().write(data);
            roles.edges().write(data);
            judge.content().write(data);
            judge.whole().write(data);
        }
    }
}
