package dateline.extract.name;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.authority.GivenNames;
import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.List;
import java.util.Set;

/** Whether a single word that the authority file knows is that name here: "Jordan" may be a man, "Time" just time. */
final class Credibility {
    private static final int SHORTEST_UNTAGGED = 3;
    private static final Set<String> SPEECH = Set.of("speaking", "language");

    private final Authority authority;
    private final GivenNames givenNames = GivenNames.load();

    Credibility(Authority authority) {
        this.authority = authority;
    }

    /**
     * @param tagged what the name model takes the word for, if anything
     * @param candidates whom the authority file knows under it, at least one
     */
    boolean isName(Token word, Sentence sentence, List<Name> tagged, List<Entry> candidates) {
        return tagged.isEmpty()
                ? isUntaggedName(word, sentence, candidates.getFirst().kind())
                : isTaggedName(word, tagged.getFirst().sort(), candidates);
    }

    private boolean isTaggedName(Token word, Sort tag, List<Entry> candidates) {
        Entry best = candidates.getFirst();
        return candidates.stream().anyMatch(entry -> Sort.of(entry.kind()) == tag)
                || isNamelike(best) && !(tag == Sort.PERSON && isPersonName(word.text()))
                || tag == Sort.ORGANIZATION && best.type().equals("state");
    }

    private static boolean isNamelike(Entry entry) {
        return entry.kind() == Entry.Kind.ORGANIZATION || entry.kind() == Entry.Kind.TOPIC;
    }

    private boolean isPersonName(String word) {
        return givenNames.gender(word).isPresent()
                || !authority.candidatesBySurname(word).isEmpty();
    }

    private static boolean isUntaggedName(Token word, Sentence sentence, Entry.Kind kind) {
        boolean acronym = Words.inCapitals(word.text());
        boolean mayBe = acronym || kind != Entry.Kind.PERSON && word.text().length() >= SHORTEST_UNTAGGED;
        boolean plain = acronym || !CommonWords.has(Words.lower(word)) || standsOut(word, sentence);
        return mayBe
                && plain
                && (word.isProperNoun() || !Words.capitalized(word))
                && word.name() == NameTag.NONE
                && !NameWords.DATE.has(word.text())
                && !isPartOfLonger(word, sentence);
    }

    /** Whether its capital cannot come from its place or from a headline. */
    private static boolean standsOut(Token word, Sentence sentence) {
        if (word.index() == 0 || Words.isHeadline(sentence)) {
            return false;
        }
        Token before = sentence.token(word.index() - 1);
        return Character.isLetter(before.text().codePointAt(0))
                && !before.text().matches("(?i)an?");
    }

    /** Whether a neighbour with a capital, in a sentence written as usual, makes one name of both: "Affordable Care Act". */
    private static boolean isPartOfLonger(Token word, Sentence sentence) {
        return !Words.isHeadline(sentence)
                && (belongs(sentence, word.index() - 1) && word.index() > 1 || belongs(sentence, word.index() + 1));
    }

    private static boolean belongs(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(at);
        return token.isProperNoun()
                && token.name() == NameTag.NONE
                && Words.capitalized(token)
                && token.text().chars().noneMatch(Character::isDigit)
                && !NameWords.DATE.has(token.text())
                && !NameWords.isTitle(token.text());
    }

    /** "in English", "Spanish-speaking". */
    static boolean isLanguage(Sentence sentence, int first, int last) {
        int next = last + 1;
        boolean compound = next + 1 < sentence.size()
                && sentence.token(next).text().equals("-")
                && SPEECH.contains(Words.lower(sentence.token(next + 1)));
        boolean alone = next >= sentence.size()
                || !sentence.token(next).isNoun()
                        && !sentence.token(next).tag().startsWith("JJ")
                        && !sentence.token(next).tag().equals("CC")
                        && !sentence.token(next).text().equals(",");
        boolean in = first > 0 && Words.lower(sentence.token(first - 1)).equals("in");
        return compound || in && alone && !sentence.token(last).tag().endsWith("S");
    }
}
