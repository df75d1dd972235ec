package dateline.extract.name;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The words that end a company's name: "Inc", "Corp". */
final class CompanyForms {
    private CompanyForms() {}

    /** "Inc", or "corp" in a careless text. */
    static boolean isForm(String word) {
        return NameWords.COMPANY.has(word)
                || word.length() > 2
                        && NameWords.COMPANY.has(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    /** "Inc" or "Ltd.", but no "AG" or "SA", which may be other things. */
    static boolean isWord(String word) {
        return isForm(word) && word.length() > 2 && !Words.inCapitals(word);
    }

    /**
     * A run of words that the name model takes for one name, parted where a company's name ends inside it: before the
     * ticker symbol of "Acme Corp ACM", before and behind the possessive of "Acme Corp's Tool Co".
     */
    static List<Name> parted(Name run) {
        Sentence sentence = run.sentence();
        for (int at = run.first() + 1; at < run.last(); at++) {
            Token next = sentence.token(at + 1);
            if (isForm(sentence.token(at).text())
                    && (isTicker(next) || next.tag().equals("POS"))) {
                List<Name> parts = new ArrayList<>();
                parts.add(run.withTokens(run.first(), at).withSort(Sort.ORGANIZATION));
                if (at + 2 <= run.last() && !isTicker(next)) {
                    parts.addAll(parted(run.withTokens(at + 2, run.last())));
                }
                return parts;
            }
        }
        return List.of(run);
    }

    private static boolean isTicker(Token token) {
        return Words.capitalized(token)
                && token.text().chars().noneMatch(Character::isLowerCase)
                && !isForm(token.text());
    }
}
