package dateline.extract.entity;

import dateline.extract.name.Phrase;
import dateline.model.Anonymity;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds who does not want to be named, and why: "an official who spoke on condition of anonymity because the talks were
 * private", "aides who were not authorized to speak publicly".
 */
final class Anonymities {
    /** How many tokens may stand between "not" and what is denied, and before the reason. */
    private static final int NEAR = 6;

    private Anonymities() {}

    static Optional<Anonymity> of(Referent referent) {
        return referent.phrases().stream()
                .flatMap(phrase -> of(phrase).stream())
                .findFirst();
    }

    private static Optional<Anonymity> of(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        return IntStream.range(0, sentence.size())
                .filter(at -> isWithheld(sentence, at) && isAbout(sentence, at, phrase.head()))
                .mapToObj(at -> new Anonymity(reason(sentence, at)))
                .findFirst();
    }

    private static boolean isWithheld(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return AnonymityWords.ANONYMITY.has(token)
                || AnonymityWords.UNNAMED.has(token) && sentence.tree().is(at, "amod")
                || AnonymityWords.NAMED.has(token) && token.tag().equals("VBN") && isDenied(sentence, at)
                || isBarred(sentence, at);
    }

    /** "not authorized to speak". */
    private static boolean isBarred(Sentence sentence, int at) {
        return AnonymityWords.ALLOWED.has(sentence.token(at))
                && isDenied(sentence, at)
                && at + 2 < sentence.size()
                && sentence.token(at + 1).tag().equals("TO")
                && IntStream.range(at + 2, Math.min(at + 4, sentence.size()))
                        .anyMatch(next -> AnonymityWords.SPEAK.has(sentence.token(next)));
    }

    private static boolean isDenied(Sentence sentence, int at) {
        return IntStream.range(Math.max(0, at - NEAR), at)
                .anyMatch(before -> AnonymityWords.NOT.has(sentence.token(before)));
    }

    /** Whether the words stand beside the noun, in a clause on it, or in the sentence whose subject it is. */
    private static boolean isAbout(Sentence sentence, int at, int noun) {
        DependencyTree tree = sentence.tree();
        if (tree.is(at, "amod")) {
            return tree.head(at) == noun && AnonymityWords.UNNAMED.has(sentence.token(at));
        }
        boolean told = false;
        for (int above = at; above != DependencyTree.ROOT; above = tree.head(above)) {
            told |= AnonymityWords.VERB.has(sentence.token(above)) || AnonymityWords.ALLOWED.has(sentence.token(above));
            if (told && subject(tree, above) == noun) {
                return true;
            }
            if (told && tree.is(above, "acl")) {
                return tree.head(above) == noun;
            }
            if (tree.is(above, "ccomp") && subject(tree, above) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Of a verb, whichever side it stands on; -1 where it has none. */
    private static int subject(DependencyTree tree, int verb) {
        return tree.children(verb, "nsubj").findFirst().orElse(-1);
    }

    private static Optional<String> reason(Sentence sentence, int at) {
        if (isBarred(sentence, at)) {
            return Optional.of(Words.between(sentence, opening(sentence, at), end(sentence, at, at)));
        }
        return IntStream.range(at + 1, Math.min(at + NEAR, sentence.size()))
                .takeWhile(next -> !sentence.tree().is(next, "punct"))
                .filter(next -> AnonymityWords.REASON.has(sentence.token(next)))
                .boxed()
                .findFirst()
                .map(first -> Words.between(
                        sentence, first, end(sentence, first, sentence.tree().head(first))));
    }

    /** "because she was not authorized": the clause without the word for its subject, where that is "who". */
    private static int opening(Sentence sentence, int verb) {
        return sentence.tree()
                .children(verb, "mark", "aux", "advmod", "nsubj")
                .filter(child -> child < verb && !sentence.token(child).tag().startsWith("W"))
                .findFirst()
                .orElse(verb);
    }

    /** The last token of the unbroken run from here that belongs to a word. */
    private static int end(Sentence sentence, int from, int head) {
        int last = from;
        while (last + 1 < sentence.size()
                && head != DependencyTree.ROOT
                && sentence.tree().dominates(head, last + 1)
                && !sentence.tree().is(last + 1, "punct")) {
            last++;
        }
        return last;
    }
}
