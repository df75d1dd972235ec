package dateline.extract.name;

import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Locale;
import java.util.Set;

/** Gives a name the parts that the name model left out: "Jr.", "Inc", what follows a hyphen, a first word. */
final class NameGrowth {
    private static final Set<String> AND = Set.of("and", "&", "And");

    private NameGrowth() {}

    static Name of(Name name) {
        Name whole = name;
        for (Name longer = longer(whole); !longer.equals(whole); longer = longer(whole)) {
            whole = longer;
        }
        return whole;
    }

    private static Name longer(Name name) {
        Sentence sentence = name.sentence();
        int next = name.last() + 1;
        if (next < sentence.size()) {
            String word = sentence.token(next).text();
            if (name.sort() == Sort.PERSON && NameWords.SUFFIX.has(word)) {
                return name.withTokens(name.first(), next);
            }
            if (takesForm(name, word)) {
                return name.withTokens(name.first(), next).withSort(Sort.ORGANIZATION);
            }
            if (name.sort() == Sort.PLACE
                    && NameWords.PLACE.has(word)
                    && sentence.token(next).name() == NameTag.NONE) {
                return name.withTokens(name.first(), next);
            }
            if (next + 1 < sentence.size()
                    && (AND.contains(word)
                                    && CompanyForms.isForm(
                                            sentence.token(next + 1).text())
                            || isHyphened(sentence, next))) {
                return name.withTokens(name.first(), next + 1);
            }
        }
        return withBeginning(name);
    }

    /** "Acme" takes "Corp"; "Brown and Sons" takes "Inc" too, but "Acme Corp" no second form. */
    private static boolean takesForm(Name name, String word) {
        Token last = name.tokens().getLast();
        return name.sort() == Sort.PLACE
                ? name.size() > 1 && CompanyForms.isWord(word)
                : CompanyForms.isForm(word)
                        && (!CompanyForms.isForm(last.text()) || name.size() > 2 && joins(name, name.last() - 1));
    }

    private static boolean joins(Name name, int at) {
        return AND.contains(name.sentence().token(at).text());
    }

    /** "Asia-Pacific": no blank around the hyphen, a capital behind it. */
    private static boolean isHyphened(Sentence sentence, int hyphen) {
        return sentence.token(hyphen).text().equals("-")
                && Words.joined(sentence, hyphen)
                && Words.joined(sentence, hyphen + 1)
                && Words.capitalized(sentence.token(hyphen + 1));
    }

    private static Name withBeginning(Name name) {
        int before = name.first() - 1;
        if (before > 0
                && isHyphened(name.sentence(), before)
                && isFree(name.sentence().token(before - 1))) {
            return name.withTokens(before - 1, name.last());
        }
        if (before < 0 || name.sort() == Sort.PLACE || Words.isHeadline(name.sentence())) {
            return name;
        }
        Token token = name.sentence().token(before);
        boolean part = token.isProperNoun()
                && token.name() == NameTag.NONE
                && Words.capitalized(token)
                && !isTitle(token)
                && !NameWords.DATE.has(token.text())
                && !(name.sort() == Sort.PERSON && endsTitle(name.sentence(), before))
                && Nouns.of(token.lemma().toLowerCase(Locale.ROOT)).isEmpty();
        return part ? name.withTokens(before, name.last()) : name;
    }

    /** "Zelkov" of "Zelkov-West", but no "Post" before a hyphen. */
    private static boolean isFree(Token token) {
        return token.isProperNoun()
                && token.name() == NameTag.NONE
                && Words.capitalized(token)
                && !Words.inCapitals(token.text())
                && token.index() > 0;
    }

    /** "Governor", and "Governors" before several names. */
    private static boolean isTitle(Token token) {
        String word = token.text();
        return NameWords.isTitle(word)
                || word.endsWith("s") && NameWords.ROLE.has(word.substring(0, word.length() - 1));
    }

    /** "the Exchequer Ana Petrova", "Hall of Famer Ana Petrova": the end of a title. */
    private static boolean endsTitle(Sentence sentence, int at) {
        return at > 0
                && (sentence.token(at - 1).tag().equals("DT")
                        || Words.lower(sentence.token(at - 1)).equals("of"));
    }
}
