package dateline.extract.entity;

import dateline.extract.name.NameWords;
import dateline.text.DataFile;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that make a name known as that of somebody's relative: "her husband" before "Bo Marten", "Ana's brother" behind it.
 *
 * @param noun the noun for the relative
 * @param owner the word for the one whose relative it is: a pronoun, or the last of a name
 */
public record KinPhrase(Sentence sentence, int noun, int owner, Kin kin) {
    /** What the relative is to the other. */
    public enum Kin {
        SPOUSE,
        PARENT,
        CHILD,
        SIBLING,
        RELATIVE;

        private static final Map<String, Set<String>> NOUNS = DataFile.groups("/dateline/entity/kinship.tsv");

        public static Optional<Kin> of(Token token) {
            return Arrays.stream(values())
                    .filter(kin -> NOUNS.get(kin.name()).contains(Words.lemma(token)))
                    .findFirst();
        }
    }

    private static final int REACH = 6;

    /** The one around a name that goes from one token to another. */
    static Optional<KinPhrase> around(Sentence sentence, int first, int last) {
        return before(sentence, first).or(() -> behind(sentence, last));
    }

    /** "her husband, former President Bo Marten" */
    private static Optional<KinPhrase> before(Sentence sentence, int name) {
        for (int at = name - 1; at >= 0 && name - at <= REACH; at--) {
            Optional<Kin> kin = Kin.of(sentence.token(at));
            if (kin.isPresent()) {
                return phrase(sentence, at, kin.get());
            }
            boolean goesOn =
                    isPart(sentence.token(at)) || sentence.token(at).text().equals(",");
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Bo Marten, her husband" */
    private static Optional<KinPhrase> behind(Sentence sentence, int name) {
        if (name + 1 >= sentence.size() || !sentence.token(name + 1).text().equals(",")) {
            return Optional.empty();
        }
        for (int at = name + 2; at < sentence.size() && at - name <= REACH; at++) {
            Token token = sentence.token(at);
            Optional<Kin> kin = Kin.of(token);
            if (kin.isPresent()) {
                return phrase(sentence, at, kin.get());
            }
            if (!isPart(token) && !isOwner(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<KinPhrase> phrase(Sentence sentence, int noun, Kin kin) {
        return owner(sentence, noun).map(owner -> new KinPhrase(sentence, noun, owner, kin));
    }

    /** The word for the owner before a noun, at most some adjectives between: "Ana" of "Ana's younger brother". */
    public static Optional<Integer> owner(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at >= 0 && isPart(sentence.token(at)) && !isOwner(sentence.token(at))) {
            at--;
        }
        if (at < 0 || !isOwner(sentence.token(at))) {
            return Optional.empty();
        }
        boolean pronoun = sentence.token(at).tag().equals("PRP$");
        return pronoun || at > 0 ? Optional.of(pronoun ? at : at - 1) : Optional.empty();
    }

    private static boolean isOwner(Token token) {
        return token.tag().equals("PRP$") || token.tag().equals("POS");
    }

    /** Whether a token may stand between the noun and the owner or the name. */
    public static boolean isPart(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("CD")
                || token.tag().equals("HYPH")
                || NameWords.FORMER.has(Words.lower(token))
                || token.text().equals("-");
    }
}
