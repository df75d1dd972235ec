package dateline.extract.name;

import dateline.authority.Authority;
import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Laws, treaties, prizes and diseases, by the word that ends or begins their names: "the Clean Harbors Act", "the Treaty of
 * Lagos", "Petrova's disease".
 */
final class TopicNames {
    private static final int LONGEST = 10;

    private final Authority authority;

    TopicNames(Authority authority) {
        this.authority = authority;
    }

    /**
     * In text order; none in a headline, where all words have capitals.
     *
     * @param names other names: known longer ones take precedence, and organizations whose law or resolution it is
     */
    List<Name> in(Sentence sentence, List<Name> names) {
        List<Name> found = new ArrayList<>();
        for (int at = 0; at < sentence.size() && !Words.isHeadline(sentence); at++) {
            Optional<Name> name = around(sentence, at);
            if (name.isPresent() && names.stream().noneMatch(other -> precedes(other, name.get()))) {
                found.add(name.get());
                at = name.get().last();
            }
        }
        return found;
    }

    private Optional<Name> around(Sentence sentence, int at) {
        String word = sentence.token(at).text();
        if (NameWords.AILMENT.has(word)) {
            return name(sentence, firstOfAilment(sentence, at), at);
        }
        int last = NameWords.TOPICOF.has(word) ? last(sentence, at) : at;
        boolean ends = NameWords.TOPICEND.has(word) && !isNational(sentence, at);
        boolean person = sentence.token(at).name() == NameTag.PERSON;
        return !person && (ends || last > at) ? name(sentence, first(sentence, at), last) : Optional.empty();
    }

    private static Optional<Name> name(Sentence sentence, int first, int last) {
        Name name = new Name(sentence, first, last, Sort.TOPIC);
        return Optional.of(name).filter(whole -> whole.size() > 1 && whole.size() <= LONGEST && !isPartOfLonger(whole));
    }

    private static boolean precedes(Name other, Name name) {
        boolean longer = other.first() <= name.first() && name.last() <= other.last() && other.size() > name.size();
        boolean owner = other.sort() == Sort.ORGANIZATION
                && other.first() <= name.first()
                && other.last() >= name.first()
                && other.size() > 1;
        return longer || owner && other.last() < name.last();
    }

    /** Back over words with a capital, and over "of" and the like between them where "the" stands before all. */
    private static int first(Sentence sentence, int end) {
        int first = end;
        int inner = end;
        for (int at = end - 1; at >= 0; at--) {
            if (isPart(sentence.token(at))) {
                first = at;
                inner = inner == at + 1 ? at : inner;
            } else if (!NameWords.JOINT.has(sentence.token(at).text())) {
                break;
            }
        }
        boolean definite = first > 0 && sentence.token(first - 1).tag().equals("DT");
        return definite ? first : inner;
    }

    private static boolean isPart(Token token) {
        boolean ordinal = token.text().matches("[0-9]+(st|nd|rd|th)");
        return ordinal || Words.capitalized(token) && (token.isNoun() || token.isTagged("JJ", "CD", "VBG", "VBN"));
    }

    /** On over "of Lagos", "on the Rights of the Child", "of 1990". */
    private static int last(Sentence sentence, int end) {
        int last = end;
        boolean joined = false;
        for (int at = end + 1; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            boolean next = token.text().equals("and") && at + 1 < sentence.size() && !isPart(sentence.token(at + 1));
            if (joined && isPart(token) || token.text().matches("1[89][0-9]{2}|20[0-9]{2}")) {
                last = at;
            } else if (next
                    || !NameWords.JOINT.has(token.text()) && !token.text().equals("the")) {
                break;
            }
            joined = true;
        }
        return last;
    }

    /** "Petrova's disease", "Lassa fever": one or two words with a capital, of no nation. */
    private int firstOfAilment(Sentence sentence, int end) {
        int first = end;
        for (int at = end - 1; at >= 0; at--) {
            Token token = sentence.token(at);
            if (Words.capitalized(token)
                    && token.isNoun()
                    && authority.demonym(token.text()).isEmpty()) {
                first = at;
            } else if (!(at == end - 1 && token.tag().equals("POS"))) {
                break;
            }
        }
        return sentence.token(first).tag().equals("POS") ? end : first;
    }

    /** "the Clean Harbors Act Commission" is no law. */
    private static boolean isPartOfLonger(Name name) {
        int next = name.last() + 1;
        return next < name.sentence().size()
                && Words.capitalized(name.sentence().token(next))
                && name.sentence().token(next).isProperNoun();
    }

    /** "the Russian Constitution", "a U.K. Agreement": no more than a state's own. */
    private boolean isNational(Sentence sentence, int end) {
        return end > 0 && isNation(sentence.token(end - 1).text()) && (end == 1 || !isPart(sentence.token(end - 2)));
    }

    private boolean isNation(String word) {
        return authority.demonym(word).isPresent()
                || authority.candidates(word).stream()
                        .anyMatch(entry -> entry.type().equals("state"));
    }
}
