package dateline.text;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Who speaks in a sentence, as its grammar tells: the subjects of verbs such as "say". */
public final class Speech {
    private static final Map<String, Set<String>> VERBS = DataFile.groups("/dateline/text/speech-verbs.tsv");
    private static final Set<String> REPORTING = VERBS.get("REPORTING");
    private static final Set<String> ADDRESSING = VERBS.get("ADDRESSING");
    private static final Set<String> DUTY = VERBS.get("DUTY");

    private Speech() {}

    /** Whether a word is the subject of a verb of speaking. */
    public static boolean isSpeaker(Sentence sentence, int word) {
        int verb = sentence.tree().head(word);
        return verb >= 0 && sentence.tree().is(word, "nsubj") && isReporting(sentence, verb);
    }

    private static boolean isReporting(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb() && REPORTING.contains(Words.lemma(sentence.token(verb)));
    }

    /** The subject of the nearest verb of speaking above a word: "Ana" for "he" of "Ana said he would go". */
    public static OptionalInt speakerAbove(Sentence sentence, int word) {
        DependencyTree tree = sentence.tree();
        int clause = tree.head(word);
        while (clause >= 0 && tree.head(clause) >= 0) {
            int above = tree.head(clause);
            boolean complement = tree.is(clause, "ccomp", "xcomp", "parataxis", "dep");
            if (complement && isReporting(sentence, above)) {
                return subject(tree, above);
            }
            clause = above;
        }
        return OptionalInt.empty();
    }

    /** Its own, or for "saying" that of the verb it belongs to. */
    private static OptionalInt subject(DependencyTree tree, int verb) {
        for (int at = verb; at >= 0; at = tree.head(at)) {
            OptionalInt subject = tree.children(at, "nsubj").findFirst();
            if (subject.isPresent() || !tree.is(at, "advcl", "xcomp", "conj")) {
                return subject;
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a word is the object of a verb such as "tell". */
    public static boolean isAddressee(Sentence sentence, int word) {
        int verb = sentence.tree().head(word);
        return verb >= 0
                && sentence.tree().is(word, "obj", "iobj")
                && ADDRESSING.contains(Words.lemma(sentence.token(verb)));
    }

    /** Whether a word is the subject of "need", "must", "should". */
    public static boolean isDuty(Sentence sentence, int word) {
        int verb = sentence.tree().head(word);
        return verb >= 0
                && (DUTY.contains(Words.lemma(sentence.token(verb)))
                        || sentence.tree()
                                .children(verb, "aux")
                                .anyMatch(aux -> DUTY.contains(Words.lemma(sentence.token(aux)))));
    }
}
