package dateline.text;

import java.util.Locale;

/** Sentences for tests of rules that look at words and tags alone: "She left/VBD on Friday/NNP". */
public final class TaggedSentences {
    private TaggedSentences() {}

    /** Words with their tags, as far as these matter; the first verb is the root and all else hangs below it. */
    public static AnnotatedText parse(String tagged) {
        String[] words = tagged.split(" ");
        int root = 0;
        for (int at = words.length - 1; at >= 0; at--) {
            root = words[at].matches(".*/VB.?") ? at : root;
        }
        StringBuilder conll = new StringBuilder();
        for (int at = 0; at < words.length; at++) {
            String[] parts = words[at].split("/");
            String relation = at == root ? "root" : parts.length > 1 && parts[1].equals("MD") ? "aux" : "dep";
            conll.append("%s %s %s %d %s%n"
                    .formatted(
                            parts[0],
                            parts[0].toLowerCase(Locale.ROOT),
                            parts.length > 1 ? parts[1] : "DT",
                            at == root ? 0 : root + 1,
                            relation));
        }
        return Sentences.parse(conll.toString());
    }
}
