package dateline.extract.entity;

import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names as the name model tags them, with their borders put right. */
final class TaggedNames {
    private static final Set<String> OPENING =
            Set.of("the", "The", "THE", "former", "Former", "ex", "Ex", "late", "then");
    private static final Set<String> AND = Set.of("and", "&", "And");

    private final Sentence sentence;

    private TaggedNames(Sentence sentence) {
        this.sentence = sentence;
    }

    /** In text order. */
    static List<Name> in(Sentence sentence) {
        TaggedNames names = new TaggedNames(sentence);
        List<Name> found = new ArrayList<>();
        for (Name run : names.runs()) {
            boolean taken = !found.isEmpty() && found.getLast().last() >= run.first();
            if (!taken) {
                names.cut(run).map(names::grow).ifPresent(found::add);
            } else if (found.getLast().last() < run.last()) {
                names.cut(run.withTokens(found.getLast().last() + 1, run.last()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Name> runs() {
        List<Name> runs = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= sentence.size(); at++) {
            NameTag tag = sentence.token(first).name();
            if (at == sentence.size() || sentence.token(at).name() != tag) {
                if (tag != NameTag.NONE) {
                    runs.add(new Name(sentence, first, at - 1, Sort.of(tag).orElseThrow()));
                }
                first = at;
            }
        }
        return runs;
    }

    /** Without title, article, possessive and marks at its ends; empty where nothing is left. */
    private Optional<Name> cut(Name name) {
        int first = name.first();
        int last = name.last();
        while (first <= last && isNoBeginning(name.sort(), first, last)) {
            first++;
        }
        while (first <= last && isNoEnd(first, last)) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(name.withTokens(first, last));
    }

    private boolean isNoBeginning(Sort sort, int first, int last) {
        Token token = sentence.token(first);
        return isMark(token)
                || OPENING.contains(token.text())
                || sort == Sort.PERSON && NameWords.isTitle(token.text())
                || sort == Sort.PERSON && first < last && token.text().equals("-");
    }

    private boolean isNoEnd(int first, int last) {
        Token token = sentence.token(last);
        boolean closes = token.text().equals(")")
                && sentence.tokens().subList(first, last).stream()
                        .anyMatch(each -> each.text().equals("("));
        return !closes && (isMark(token) || token.tag().equals("POS"));
    }

    private static boolean isMark(Token token) {
        return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** With the parts of it that the model left out. */
    private Name grow(Name name) {
        Name whole = name;
        for (Name longer = longer(whole); !longer.equals(whole); longer = longer(whole)) {
            whole = longer;
        }
        return whole;
    }

    private Name longer(Name name) {
        int next = name.last() + 1;
        if (next < sentence.size()) {
            String word = sentence.token(next).text();
            if (name.sort() == Sort.PERSON && NameWords.SUFFIX.has(word)) {
                return name.withTokens(name.first(), next);
            }
            if (name.sort() != Sort.PLACE
                    && isCompanyWord(word)
                    && !isCompanyWord(sentence.token(name.last()).text())) {
                return name.withTokens(name.first(), next).withSort(Sort.ORGANIZATION);
            }
            if (next + 1 < sentence.size()
                    && (AND.contains(word)
                                    && isCompanyWord(sentence.token(next + 1).text())
                            || isHyphened(next))) {
                return name.withTokens(name.first(), next + 1);
            }
        }
        return withBeginning(name);
    }

    /** "Inc", or "corp" in a careless text. */
    private static boolean isCompanyWord(String word) {
        return NameWords.COMPANY.has(word)
                || word.length() > 2
                        && NameWords.COMPANY.has(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    /** "Asia-Pacific": no blank around the hyphen, a capital behind it. */
    private boolean isHyphened(int hyphen) {
        return sentence.token(hyphen).text().equals("-")
                && Words.joined(sentence, hyphen)
                && Words.joined(sentence, hyphen + 1)
                && Words.capitalized(sentence.token(hyphen + 1));
    }

    private Name withBeginning(Name name) {
        int before = name.first() - 1;
        if (before < 0 || name.sort() == Sort.PLACE || Words.isHeadline(sentence)) {
            return name;
        }
        Token token = sentence.token(before);
        boolean part = token.isProperNoun()
                && token.name() == NameTag.NONE
                && Words.capitalized(token)
                && !NameWords.isTitle(token.text())
                && !NameWords.DATE.has(token.text())
                && Nouns.of(token.lemma().toLowerCase(Locale.ROOT)).isEmpty();
        return part ? name.withTokens(before, name.last()) : name;
    }
}
