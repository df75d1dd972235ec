package dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Annotated text in a line a sentence, for tests that need little grammar: each word, with its lemma where that matters, its
 * tag and, in a name, its name tag.
 *
 * <pre>{@code
 * AnnotatedText text = Tagged.text("President_NNP Ana_NNP_PERSON Petrova_NNP_PERSON spoke/speak_VBD");
 * }</pre>
 *
 * A noun depends on the noun that follows it at once; of the others the first before the first verb is its subject, each
 * behind it an object. All else depends on that verb or, without one, on the last word.
 */
public final class Tagged {
    private Tagged() {}

    public static AnnotatedText text(String... sentences) {
        return Sentences.parse(Arrays.stream(sentences).map(Tagged::rows).collect(Collectors.joining("\n\n")));
    }

    private static String rows(String sentence) {
        List<String[]> words =
                Arrays.stream(sentence.split(" ")).map(word -> word.split("_")).toList();
        int root = root(words);
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String[] word = words.get(at);
            boolean compound = isNoun(words, at) && isNoun(words, at + 1);
            int head = at == root ? -1 : compound ? at + 1 : root;
            String name = word.length > 2 ? word[2] : "";
            rows.add("%s %s %s %d %s %s"
                    .formatted(
                            word[0].split("/")[0],
                            lemma(word),
                            word[1],
                            head + 1,
                            at == root ? "root" : compound ? "compound" : relation(words, at, root),
                            name));
        }
        return String.join("\n", rows);
    }

    private static int root(List<String[]> words) {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at)[1].startsWith("VB")) {
                return at;
            }
        }
        return words.size() - 1;
    }

    private static String relation(List<String[]> words, int at, int root) {
        return !isNoun(words, at) ? "dep" : at < root ? "nsubj" : "obj";
    }

    private static boolean isNoun(List<String[]> words, int at) {
        return at < words.size() && words.get(at)[1].startsWith("NN");
    }

    private static String lemma(String[] word) {
        String[] parts = word[0].split("/");
        return parts.length > 1 ? parts[1] : word[1].startsWith("NNP") ? word[0] : "_";
    }
}
