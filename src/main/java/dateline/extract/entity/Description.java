package dateline.extract.entity;

import dateline.extract.name.Name;
import dateline.extract.name.NameWords;
import dateline.extract.name.Nouns.Noun;
import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.extract.name.Titles;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase with a common noun for people, a body or a place: "the Russian leader", "two officials".
 *
 * @param phrase the part that names nobody: from the last name inside it to its head
 * @param whole all of it up to its head, without article
 * @param definite whether it means one already known: "the", "this", "its"
 * @param several whether it means several
 * @param inside the names inside it
 */
record Description(Phrase phrase, String whole, Noun noun, boolean definite, boolean several, List<Name> inside) {
    private static final Set<String> OWNING = Set.of("PRP$", "DT");
    private static final Set<String> OURS = Set.of("our", "my");

    Description {
        inside = List.copyOf(inside);
    }

    /** Its noun in its base form. */
    String lemma() {
        return Words.lemma(phrase.headToken());
    }

    /** Whether it cannot mean one spoken of before: "the next president", "the party of workers", "the Badger state". */
    boolean isLimited() {
        Sentence sentence = phrase.sentence();
        boolean other = modifiers().stream()
                .anyMatch(token -> NameWords.UNRESOLVING.has(Words.lower(token))
                        || token.tag().equals("JJS")
                        || token.tag().equals("RBS"));
        int before = phrase.first() - 1;
        boolean nickname = noun.sort() == Sort.PLACE
                && before >= 0
                && sentence.token(before).isProperNoun()
                && inside.stream().noneMatch(name -> name.covers(before));
        return other || nickname || isLimitedBehind() || noun.sort() == Sort.PLACE && !inside.isEmpty();
    }

    /** "of" and something else than a name; for people only "of their choice", "of a union", not "of state". */
    private boolean isLimitedBehind() {
        Sentence sentence = phrase.sentence();
        int of = phrase.head() + 1;
        return of + 1 < sentence.size()
                && Words.lower(sentence.token(of)).equals("of")
                && inside.stream().noneMatch(name -> name.first() > of)
                && (noun.sort() != Sort.PERSON
                        || OWNING.contains(sentence.token(of + 1).tag()));
    }

    /** Whether it is the speaker's: "our country", "this country". */
    boolean isOurs() {
        return before().filter(token -> OURS.contains(Words.lower(token))).isPresent() || isHere();
    }

    boolean isHere() {
        return before().filter(token -> Words.lower(token).equals("this")).isPresent();
    }

    /** "his company" */
    boolean isOwned() {
        return owner().isPresent();
    }

    /** The pronoun of "his company". */
    Optional<Token> owner() {
        return before().filter(token -> token.tag().equals("PRP$"));
    }

    /** "that country" */
    boolean isDemonstrative() {
        return before().filter(token -> Words.lower(token).equals("that")).isPresent();
    }

    /** Whether somebody is of its sort and number, and not of another gender. */
    boolean fits(Referent referent) {
        boolean sameGender = noun.gender().isEmpty()
                || referent.gender().isEmpty()
                || referent.gender().equals(noun.gender());
        return sameGender && referent.sort() == noun.sort() && several == referent.several();
    }

    private Optional<Token> before() {
        return phrase.first() == 0
                ? Optional.empty()
                : Optional.of(phrase.sentence().token(phrase.first() - 1));
    }

    /** What it says of a role, in lower case: "former prime minister", "secretary of state". */
    List<String> roleWords() {
        Sentence sentence = phrase.sentence();
        List<String> words = new ArrayList<>();
        modifiers().stream().filter(Titles::tellsRole).map(Words::lower).forEach(words::add);
        words.add(lemma());
        int of = phrase.head() + 1;
        if (of + 1 < sentence.size()
                && NameWords.DEPARTMENT.has(lemma())
                && Words.lower(sentence.token(of)).equals("of")
                && sentence.token(of + 1).isNoun()
                && inside.stream().noneMatch(name -> name.covers(of + 1))) {
            words.add("of");
            words.add(Words.lower(sentence.token(of + 1)));
        }
        return words;
    }

    /** The words with a capital before it that are no names: "Republican" of "the Republican candidate". */
    List<String> capitalized() {
        Sentence sentence = phrase.sentence();
        List<String> words = new ArrayList<>();
        for (int at = phrase.first() - 1; at > 0; at--) {
            Token token = sentence.token(at);
            int here = at;
            boolean modifier = (token.tag().startsWith("JJ") || token.isNoun()) && Words.capitalized(token);
            if (!modifier || inside.stream().anyMatch(name -> name.covers(here))) {
                return words;
            }
            words.add(token.text());
        }
        return words;
    }

    /** Whether a name that nobody found follows at once: "the newspaper Zelkova Herald". */
    boolean isBeforeUnknownName() {
        int next = phrase.head() + 1;
        return next < phrase.sentence().size()
                && phrase.sentence().token(next).isProperNoun()
                && Words.capitalized(phrase.sentence().token(next))
                && inside.stream().noneMatch(name -> name.covers(next));
    }

    /** The words before its head. */
    List<Token> modifiers() {
        return phrase.sentence().tokens().subList(phrase.first(), phrase.head());
    }
}
