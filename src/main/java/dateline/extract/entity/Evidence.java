package dateline.extract.entity;

/**
 * What speaks for or against a phrase before a pronoun meaning the same as the pronoun.
 *
 * @param values one for each {@link Kind}
 * @param place where the phrase stands as seen from the pronoun, see {@link #place}
 */
record Evidence(double[] values, int place) {
    /** Evidence with a weight of its own. */
    enum Kind {
        /** words between them, as a logarithm */
        DISTANCE,
        /** sentences between them */
        SENTENCES,
        /** how many others were mentioned later, as a logarithm */
        OTHERS_SINCE,
        /** the subject's verb has the pronoun below it */
        COMMANDS,
        /** nobody of this sort comes before it in its sentence */
        FIRST_OF_SENTENCE,
        /** the first of this sort in the text */
        FIRST_OF_TEXT,
        /** how often the text has spoken of them, as a logarithm */
        FREQUENCY,
        /** it is a pronoun itself */
        PRONOUN,
        /** it has a name of several words */
        FULL_NAME,
        NAMED,
        GENDER_KNOWN,
        /** a given name alone speaks for (1) or against (-1) their being of the pronoun's gender */
        LIKELY_GENDER,
        /** how deep it stands in its sentence, as a logarithm */
        DEPTH,
        /** how often the whole text names them, as a logarithm */
        NAMED_OFTEN,
        /** the subject of its sentence's main clause */
        CENTER,
        /** steps between them in the tree of their sentence, as a logarithm */
        STEPS,
        /** a pronoun and a subject like this one */
        CHAIN,
        /** part of "Ana and Bo" */
        AMONG_OTHERS,
        /** it follows the pronoun: "In her speech, Ana" */
        LATER,
        /** "Ana and her brother" */
        JOINED
    }

    static final int FARTHEST = 3;
    private static final int ROLES = GrammaticalRole.values().length;
    /** How many places there are. */
    static final int PLACES = (FARTHEST + 1) * ROLES * ROLES;

    /** A number for so many sentences back and this pair of roles. */
    static int place(int sentences, GrammaticalRole pronoun, GrammaticalRole phrase) {
        return (Math.min(sentences, FARTHEST) * ROLES + pronoun.ordinal()) * ROLES + phrase.ordinal();
    }
}
