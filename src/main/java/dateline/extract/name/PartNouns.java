package dateline.extract.name;

import dateline.text.DataFile;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Map;
import java.util.Set;

/** Nouns that tell of bodies inside others: "unit" for the part, "parent" for the whole. */
public final class PartNouns {
    private static final Map<String, Set<String>> NOUNS = DataFile.groups("/dateline/name/parts.tsv");

    private PartNouns() {}

    public static boolean isPart(Token noun) {
        return NOUNS.get("PART").contains(Words.lemma(noun));
    }

    public static boolean isWhole(Token noun) {
        return NOUNS.get("WHOLE").contains(Words.lemma(noun));
    }
}
