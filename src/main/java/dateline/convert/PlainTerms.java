package dateline.convert;

import java.util.BitSet;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Terms as N-Quads has them. An IRI with nothing to escape, as nearly all are, is written at once, not letter by letter. */
final class PlainTerms extends NodeFormatterNT {
    private static final BitSet PLAIN = plain();

    private static BitSet plain() {
        BitSet ascii = new BitSet();
        ascii.set('!', '~' + 1);
        "\"<>\\^`{|}".chars().forEach(ascii::clear);
        return ascii;
    }

    @Override
    public void formatURI(AWriter out, String iri) {
        if (isPlain(iri)) {
            out.print('<');
            out.print(iri);
            out.print('>');
        } else {
            super.formatURI(out, iri);
        }
    }

    private static boolean isPlain(String iri) {
        for (int at = 0; at < iri.length(); at++) {
            if (!PLAIN.get(iri.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
