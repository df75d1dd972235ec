package dateline.extract.entity;

import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.text.DependencyTree;

/** Whether grammar lets a pronoun mean somebody. */
final class Agreement {
    private Agreement() {}

    /** In sort, number and gender. */
    static boolean fits(Pronoun pronoun, Referent referent) {
        return switch (pronoun.type()) {
            case HE, SHE ->
                referent.sort() == Sort.PERSON
                        && !referent.several()
                        && referent.gender()
                                .equals(
                                        referent.gender().isEmpty()
                                                ? referent.gender()
                                                : pronoun.type().gender());
            case IT -> referent.sort() != Sort.PERSON && !referent.several();
            case THEY -> referent.several() || referent.sort() == Sort.ORGANIZATION;
            case I, WE, WHO -> false;
        };
    }

    /** "his brother John" and "John, his brother" do not mean that John is his own brother. */
    private static boolean isOwnDescription(DependencyTree tree, int owned, int head) {
        return owned == head
                || owned >= 0
                        && (tree.is(owned, "appos", "compound", "flat") && tree.head(owned) == head
                                || tree.head(head) == owned && tree.is(head, "appos", "compound", "flat"));
    }

    /** Whether subject and object of one verb would be the same without "himself", or the pronoun stands inside the phrase. */
    static boolean isBarred(Pronoun pronoun, Phrase phrase) {
        Phrase own = pronoun.phrase();
        if (own.sentence() != phrase.sentence()) {
            return false;
        }
        DependencyTree tree = own.sentence().tree();
        if (pronoun.isPossessive()) {
            return isOwnDescription(tree, tree.head(own.head()), phrase.head());
        }
        int verb = tree.head(own.head());
        boolean sameVerb = verb >= 0 && verb == tree.head(phrase.head());
        boolean arguments = tree.is(own.head(), "nsubj", "obj", "iobj", "obl")
                && tree.is(phrase.head(), "nsubj", "obj", "iobj", "obl");
        return sameVerb && arguments && !pronoun.isReflexive() || tree.dominates(own.head(), phrase.head());
    }
}
