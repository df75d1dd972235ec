package dateline.extract.entity;

import dateline.model.Mention;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A noun or pronoun that "it" or "they" may take up.
 *
 * @param referent whom it stands for; empty for a thing
 */
record Antecedent(Phrase phrase, Optional<Referent> referent) {
    private static final int OWNER = 2;
    private static final int LAST = 3;

    static Antecedent of(Sentence sentence, int at, Discourse discourse) {
        Optional<Referent> referent = discourse.headedBy(sentence, at);
        Mention.Kind kind = referent.flatMap(each -> discourse.nameHeadedBy(sentence, at))
                .map(name -> name.phrase().kind())
                .orElse(Mention.Kind.DESCRIPTION);
        return new Antecedent(new Phrase(sentence, at, at, at, kind), referent);
    }

    /** How easily a pronoun takes it up, the least first: another "they" before all, and "they" rather people than a body. */
    int rank(Pronoun pronoun) {
        if (Pronoun.at(phrase.sentence(), phrase.head())
                .filter(other -> other.type() == pronoun.type())
                .isPresent()) {
            return -1;
        }
        boolean body = pronoun.type() == Pronoun.Type.THEY
                && referent.filter(each -> !each.several()).isPresent();
        return body ? rank() + 1 : rank();
    }

    private int rank() {
        return switch (GrammaticalRole.of(phrase)) {
            case SUBJECT -> 0;
            case OBJECT, CONJUNCT, APPOSITION -> 1;
            case OWNER -> OWNER;
            case ADVERBIAL, MODIFIER, OTHER -> LAST;
        };
    }

    boolean fits(Pronoun pronoun) {
        Sentence sentence = phrase.sentence();
        boolean inside = sentence.tree().is(phrase.head(), "compound", "amod", "flat", "nummod", "det")
                || phrase.kind() == Mention.Kind.DEMONYM;
        return !inside
                && !Agreement.isBarred(pronoun, phrase)
                && !Speech.isAddressee(sentence, phrase.head())
                && referent.map(each -> isTakenUp(pronoun, each)).orElseGet(() -> isThing(pronoun));
    }

    private boolean isTakenUp(Pronoun pronoun, Referent known) {
        if (known.sort() == Sort.TOPIC) {
            return pronoun.type() == Pronoun.Type.IT && !known.several();
        }
        boolean near = phrase.sentence() == pronoun.phrase().sentence();
        boolean prominent = rank(pronoun) <= 0 || rank() == OWNER || near && known.sort() != Sort.PLACE;
        return Agreement.fits(pronoun, known)
                && known.phrases().stream().noneMatch(other -> Agreement.isBarred(pronoun, other))
                && (known.several() || prominent || known.sort() == Sort.ORGANIZATION && rank() < LAST);
    }

    /** A common noun of the pronoun's number that means nobody, or an "it" that stood for nobody. */
    private boolean isThing(Pronoun pronoun) {
        Token token = phrase.headToken();
        boolean several = pronoun.type() == Pronoun.Type.THEY;
        if (token.isPronoun()) {
            return several
                    ? List.of("they", "them").contains(Words.lower(token))
                    : Words.lower(token).equals("it") && !Expletives.isOne(phrase.sentence(), phrase.head());
        }
        boolean plural = token.tag().endsWith("S");
        return plural == several
                && !TimeNouns.has(Words.lemma(token))
                && Nouns.of(Words.lemma(token))
                        .filter(noun -> noun.sort() == Sort.PERSON)
                        .isEmpty();
    }
}
