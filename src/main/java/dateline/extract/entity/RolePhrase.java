package dateline.extract.entity;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words for a role in a sentence, without whom and of what: "chief executive officer".
 *
 * @param first its first token
 * @param last its noun
 * @param former whether the text says that it is over
 */
record RolePhrase(Sentence sentence, int first, int last, boolean former) {
    private static final Set<String> FORMER =
            Set.of("former", "ex", "late", "then", "onetime", "one-time", "outgoing", "retired", "erstwhile", "ex-");
    private static final Set<String> NO_PART = Set.of(
            "new",
            "current",
            "longtime",
            "long-time",
            "own",
            "first",
            "last",
            "next",
            "other",
            "same",
            "only",
            "veteran",
            "local",
            "top",
            "newly",
            "popular",
            "prominent",
            "embattled",
            "incoming");

    /** All of a sentence in text order. */
    static List<RolePhrase> in(Sentence sentence, Stage stage) {
        List<RolePhrase> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isRole(sentence, token) && stage.covering(token).isEmpty()) {
                found.add(endingAt(sentence, token.index(), stage));
            }
        }
        return found;
    }

    private static boolean isRole(Sentence sentence, Token token) {
        boolean partOfLonger = token.index() + 1 < sentence.size()
                && isRoleNoun(Words.lemma(sentence.token(token.index() + 1)))
                && sentence.token(token.index() + 1).isNoun();
        boolean hyphened = token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).text().equals("-");
        boolean single = token.tag().equals("NN") || token.tag().equals("NNP");
        return single && isRoleNoun(Words.lemma(token)) && !partOfLonger && !hyphened;
    }

    private static boolean isRoleNoun(String lemma) {
        return NameWords.ROLE.has(lemma)
                || !NameWords.RELATION.has(lemma)
                        && Nouns.of(lemma)
                                .filter(noun -> noun.sort() == Sort.PERSON && !noun.several())
                                .isPresent();
    }

    private static RolePhrase endingAt(Sentence sentence, int last, Stage stage) {
        int first = last;
        boolean former = false;
        while (first > 0 && stage.covering(sentence.token(first - 1)).isEmpty() && isPart(sentence, first - 1)) {
            first--;
            former |= FORMER.contains(Words.lower(sentence.token(first)));
        }
        int begin = first;
        while (begin < last && !tells(sentence.token(begin))) {
            begin++;
        }
        boolean before = first > 0 && FORMER.contains(Words.lower(sentence.token(first - 1)));
        return new RolePhrase(sentence, begin, last, former || before || formerBeforeBody(sentence, first, stage));
    }

    /** "former Acme chairman": the word stands before the name of the body. */
    private static boolean formerBeforeBody(Sentence sentence, int first, Stage stage) {
        int at = first - 1;
        while (at >= 0
                && (stage.covering(sentence.token(at)).isPresent()
                        || sentence.token(at).tag().equals("POS"))) {
            at--;
        }
        return at >= 0 && at < first - 1 && FORMER.contains(Words.lower(sentence.token(at)));
    }

    private static boolean isPart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean hyphen = token.text().equals("-") && at > 0 && Words.joined(sentence, at);
        return token.isNoun() || token.tag().startsWith("JJ") || hyphen || FORMER.contains(Words.lower(token));
    }

    private static boolean tells(Token token) {
        String word = Words.lower(token);
        return !FORMER.contains(word)
                && !NO_PART.contains(word)
                && !token.tag().equals("POS")
                && Character.isLetter(word.codePointAt(0));
    }

    /** In Title Case: "Chief Executive Officer". */
    String label() {
        StringBuilder label = new StringBuilder();
        boolean start = true;
        for (int at : Words.between(sentence, first, last).codePoints().toArray()) {
            label.appendCodePoint(start ? Character.toUpperCase(at) : at);
            start = at == ' ' || at == '-';
        }
        return label.toString();
    }
}
