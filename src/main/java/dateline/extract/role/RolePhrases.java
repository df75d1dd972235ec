package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.extract.name.Titles;
import dateline.model.Tenure.State;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words for roles: where they begin and end, and whether they speak of a role that is over or to come. */
final class RolePhrases {
    private static final int LONGEST = 3;
    private static final Set<String> DEPARTMENT_LINKS = Set.of("of", "for");

    /** All of a sentence in text order. */
    static List<RolePhrase> in(Sentence sentence, Appearances names) {
        List<RolePhrase> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isRole(sentence, token, names) && names.covering(token).isEmpty()) {
                found.add(around(sentence, token.index(), names));
            }
        }
        return found;
    }

    private static boolean isRole(Sentence sentence, Token token, Appearances names) {
        boolean hyphened = token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).text().equals("-")
                && !isFutureBehind(sentence, token.index());
        boolean owner = token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).tag().equals("POS");
        boolean single =
                token.tag().equals("NN") || token.tag().equals("NNP") || isBeforePerson(sentence, token, names);
        return single
                && RolePhrase.isRoleNoun(Words.lemma(token))
                && !isPartOfLonger(sentence, token.index(), names)
                && !hyphened
                && !owner;
    }

    /** "police chief Ana Petrova", where taggers find an adjective. */
    private static boolean isBeforePerson(Sentence sentence, Token token, Appearances names) {
        int next = token.index() + 1;
        return token.tag().equals("JJ")
                && next < sentence.size()
                && names.named(sentence.token(next)).isPresent();
    }

    /** "Assistant" in "Assistant Foreign Minister". */
    private static boolean isPartOfLonger(Sentence sentence, int at, Appearances names) {
        for (int next = at + 1; next < sentence.size() && next - at <= LONGEST; next++) {
            Token token = sentence.token(next);
            if (names.covering(token).isPresent()
                    || !token.isNoun() && !token.tag().startsWith("JJ")) {
                return false;
            }
            if (token.isNoun() && RolePhrase.isRoleNoun(Words.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    private static RolePhrase around(Sentence sentence, int noun, Appearances names) {
        int first = noun;
        while (first > 0 && names.covering(sentence.token(first - 1)).isEmpty() && isPart(sentence, first - 1)) {
            first--;
        }
        // of "two-term governor" only the governor tells of the role
        int begin = sentence.token(first).text().equals("-") ? Math.min(first + 2, noun) : first;
        while (begin < noun && !tells(sentence.token(begin))) {
            begin++;
        }
        int last = isFutureBehind(sentence, noun) ? noun + 2 : end(sentence, noun, names);
        return new RolePhrase(sentence, begin, noun, last, told(sentence, first, last, names));
    }

    /** By a word in the phrase, right before it, or before the name of the body: "former Acme chairman". */
    private static State told(Sentence sentence, int first, int last, Appearances names) {
        int before = first - 1;
        while (before >= 0
                && (names.covering(sentence.token(before)).isPresent()
                        || sentence.token(before).tag().equals("POS"))) {
            before--;
        }
        List<Token> words = new ArrayList<>(sentence.tokens().subList(Math.max(0, first - 1), last + 1));
        if (before >= 0) {
            words.add(sentence.token(before));
        }
        if (words.stream().anyMatch(RolePhrases::isFormer)) {
            return State.FORMER;
        }
        return words.stream().anyMatch(Tenures::isFuture) ? State.FUTURE : State.HELD;
    }

    private static boolean isFormer(Token token) {
        return NameWords.FORMER.has(Words.lower(token));
    }

    /** "chairman-elect" */
    private static boolean isFutureBehind(Sentence sentence, int noun) {
        return noun + 2 < sentence.size()
                && sentence.token(noun + 1).text().equals("-")
                && Tenures.isFuture(sentence.token(noun + 2));
    }

    private static boolean isPart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean hyphen = token.text().equals("-") && at > 0 && Words.joined(sentence, at);
        return token.isNoun() || token.tag().startsWith("JJ") || hyphen || isFormer(token);
    }

    /** A noun, or an adjective that belongs to the role; "popular" tells nothing of it. */
    private static boolean tells(Token token) {
        return !isFormer(token) && Character.isLetter(token.text().codePointAt(0)) && Titles.tellsRole(token);
    }

    /** The end of "secretary of state", "minister for foreign affairs"; the noun itself where no department follows. */
    private static int end(Sentence sentence, int noun, Appearances names) {
        int at = noun + 1;
        if (at + 1 >= sentence.size()
                || !NameWords.DEPARTMENT.has(Words.lemma(sentence.token(noun)))
                || !DEPARTMENT_LINKS.contains(Words.lower(sentence.token(at)))) {
            return noun;
        }
        at += sentence.token(at + 1).tag().equals("DT") ? 2 : 1;
        int end = noun;
        while (at < sentence.size() && isDepartment(sentence.token(at), names)) {
            end = sentence.token(at).isNoun() ? at : end;
            at++;
        }
        return end;
    }

    private static boolean isDepartment(Token token, Appearances names) {
        return names.covering(token).isEmpty()
                && (token.isNoun()
                        || token.tag().startsWith("JJ")
                        || Words.lower(token).equals("and"));
    }

    private RolePhrases() {}
}
