package dateline.nlp;

import dateline.nlp.tagger.Lemmas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the verb of a headline that the tagger took for a plural noun: "Court convicts ex-minister". Running text has little of
 * this kind, as an article or a "that" tells nouns from verbs there.
 */
final class HeadlineVerbs {
    /** Verbs that a clause needs no other beside. */
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    private static final Set<String> SINGULAR = Set.of("NN", "NNP");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
    /** What an object begins with. */
    private static final Set<String> OBJECT = Set.of("DT", "CD", "JJ", "PRP$", "NN", "NNS", "NNP", "$");

    private static final Set<String> JOINING = Set.of("as", "after", "when", "while", "before");
    private static final Lemmas LEMMAS = new Lemmas();

    private final Function<String, List<String>> seen;

    /** @param seen the tags that a word has in other texts */
    HeadlineVerbs(Function<String, List<String>> seen) {
        this.seen = seen;
    }

    /** The tags, with a verb in each clause that had none and where one is likely. */
    List<String> mended(List<String> words, List<String> tags) {
        List<String> mended = new ArrayList<>(tags);
        int begin = 0;
        for (int end = 1; end <= words.size(); end++) {
            if (end == words.size() || tags.get(end).equals(":") || JOINING.contains(words.get(end))) {
                mend(words, mended, begin, end);
                begin = end + 1;
            }
        }
        return mended;
    }

    private void mend(List<String> words, List<String> tags, int begin, int end) {
        if (tags.subList(begin, Math.max(begin, end)).stream().noneMatch(FINITE::contains)) {
            IntStream.range(begin + 1, end - 1)
                    .filter(at -> isVerb(words, tags, at, end))
                    .findFirst()
                    .ifPresent(at -> tags.set(at, "VBZ"));
        }
    }

    private boolean isVerb(List<String> words, List<String> tags, int at, int end) {
        return SINGULAR.contains(tags.get(at - 1))
                && PLURAL.contains(tags.get(at))
                && canBeVerb(words.get(at))
                && (isObject(tags, at + 1, end) || isAdverb(words.get(at + 1), tags.get(at + 1)));
    }

    private boolean canBeVerb(String word) {
        List<String> tags = seen.apply(LEMMAS.of(word, "VBZ"));
        return tags.contains("VB") || tags.contains("VBP");
    }

    private static boolean isObject(List<String> tags, int at, int end) {
        return OBJECT.contains(tags.get(at))
                && tags.subList(at, end).stream().anyMatch(tag -> tag.startsWith("NN") || tag.equals("CD"));
    }

    /** "Scores twice", but not "shares up". */
    private boolean isAdverb(String word, String tag) {
        return tag.equals("RB") && seen.apply(word).stream().allMatch("RB"::equals);
    }
}
