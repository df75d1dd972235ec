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
