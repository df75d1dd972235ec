package dateline.extract.name;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Firms that are named for their partners: "Brown, Petrova and Co", "Brown and Petrova Inc". */
final class Partnerships {
    private static final Set<String> AND = Set.of("and", "&", "And");

    private Partnerships() {}

    /** The names, those that are parts of one firm's joined; in text order. */
    static List<Name> joined(List<Name> names) {
        List<Name> joined = new ArrayList<>();
        for (Name name : names) {
            Name whole = name;
            if (name.size() > 1 && CompanyForms.isWord(name.tokens().getLast().text())) {
                int first = firstPartner(name);
                whole = first < name.first()
                        ? name.withTokens(first, name.last()).withSort(Sort.ORGANIZATION)
                        : name;
                joined.removeIf(whole::overlaps);
            }
            joined.add(whole);
        }
        return joined;
    }

    /** Firms without a company form: "the law firm of Marten, Zelkova and Petrov", "Zelkova and Zelkova". */
    static List<Name> in(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        for (int and = 1; and + 1 < sentence.size(); and++) {
            if (AND.contains(sentence.token(and).text())
                    && isPartner(sentence, and - 1)
                    && Words.capitalized(sentence.token(and + 1))) {
                int first = and - 1;
                while (first > 1 && isComma(sentence, first - 1) && isPartner(sentence, first - 2)) {
                    first -= 2;
                }
                boolean twice = sentence.token(and - 1)
                        .text()
                        .equals(sentence.token(and + 1).text());
                if (twice || isFirm(sentence, first)) {
                    found.add(new Name(sentence, first, and + 1, Sort.ORGANIZATION));
                }
            }
        }
        return found;
    }

    /** Whether "firm of" stands before. */
    private static boolean isFirm(Sentence sentence, int first) {
        return first > 1
                && Words.lower(sentence.token(first - 1)).equals("of")
                && NameWords.COMPANYNOUN.has(Words.lemma(sentence.token(first - 2)));
    }

    /** Partners are single words with a capital; "and" before the last of them, commas before the others. */
    private static int firstPartner(Name name) {
        Sentence sentence = name.sentence();
        int first = name.first();
        boolean and = name.tokens().stream().anyMatch(token -> AND.contains(token.text()));
        while (first > 1
                && (and
                        ? isComma(sentence, first - 1)
                        : AND.contains(sentence.token(first - 1).text()))) {
            if (!isPartner(sentence, first - 2)) {
                break;
            }
            first -= 2;
            and = true;
        }
        return first;
    }

    private static boolean isComma(Sentence sentence, int at) {
        return sentence.token(at).text().equals(",");
    }

    private static boolean isPartner(Sentence sentence, int at) {
        Token token = sentence.token(at);
        Token before = at > 0 ? sentence.token(at - 1) : null;
        return token.isProperNoun()
                && Words.capitalized(token)
                && !Words.inCapitals(token.text())
                && !CompanyForms.isForm(token.text())
                && (before == null || !before.isProperNoun());
    }
}
