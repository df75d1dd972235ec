package dateline.text;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in its sentence, from 0
 * @param span where it stands in the article's text, in code points
 * @param text as written
 * @param lemma its base form, lower case unless a proper name
 * @param tag its part of speech (Penn Treebank)
 * @param name what kind of name it is part of, by the name model alone
 */
public record Token(int index, Span span, String text, String lemma, String tag, NameTag name) {

    /** Whether it is written as one of these. */
    public boolean is(String... words) {
        return isOneOf(words, text);
    }

    /** Whether its part of speech is one of these, in full. */
    public boolean isTagged(String... tags) {
        return isOneOf(tags, tag);
    }

    private static boolean isOneOf(String[] all, String one) {
        for (String other : all) {
            if (one.equals(other)) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }
}
