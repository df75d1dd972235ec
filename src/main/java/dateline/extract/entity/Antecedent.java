package dateline.extract.entity;

import dateline.extract.name.Nouns;
import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.model.Mention;
import dateline.text.Sentence;
import dateline.text.Speech;
import dateline.text.Token;
import dateline.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A noun or pronoun that "it" or "they" may take up.
 *
 * @param referent whom it stands for; empty for a thing
 */
record Antecedent(Phrase phrase, Optional<Referent> referent) {
    private static final int OWNER = 2;
    private static final int LAST = 3;
    private static final int DATELINE = 14;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

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
        boolean free = Agreement.fits(pronoun, known)
                && known.phrases().stream().noneMatch(other -> Agreement.isBarred(pronoun, other));
        return free && (known.several() || rank(pronoun) < 0 || isProminent(pronoun, known));
    }

    /** Of bodies and places what acts or owns; an object of bodies, unless "it" acts; "its" may be that of any in its sentence. */
    private boolean isProminent(Pronoun pronoun, Referent known) {
        boolean they = pronoun.type() == Pronoun.Type.THEY;
        boolean prominent = rank() == 0 || rank() == OWNER;
        return switch (known.sort()) {
            case ORGANIZATION ->
                (they || !isPlural(pronoun))
                        && (prominent
                                || rank() < LAST && (they || !pronoun.phrase().isSubject())
                                || !they && pronoun.isPossessive() && isBeside(pronoun));
            case PLACE -> !they && prominent && !isDateline() && (pronoun.isPossessive() || NounFit.isState(known));
            case TOPIC -> true;
            case PERSON -> false;
        };
    }

    /** "its" may be that of one body with a long name: "the Centers for Zelkova Prevention". */
    private boolean isPlural(Pronoun pronoun) {
        boolean goesOn = referent.stream()
                .flatMap(each -> each.names().stream())
                .anyMatch(name -> name.covers(phrase.head())
                        && name.sentence() == phrase.sentence()
                        && name.last() > phrase.head());
        return phrase.headToken().tag().endsWith("S") && !(goesOn && pronoun.isPossessive());
    }

    private boolean isBeside(Pronoun pronoun) {
        return phrase.sentence() == pronoun.phrase().sentence();
    }

    /** "WASHINGTON -": a place before a dash, with no verb between. */
    private boolean isDateline() {
        Sentence sentence = phrase.sentence();
        for (int at = phrase.head() + 1; at < sentence.size() && at < DATELINE; at++) {
            if (DASHES.contains(sentence.token(at).text())) {
                return true;
            }
            if (sentence.token(at).isVerb()) {
                return false;
            }
        }
        return false;
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
        return token.isNoun()
                && plural == several
                && !MeasureNouns.has(Words.lemma(token))
                && Nouns.of(Words.lemma(token))
                        .filter(noun -> noun.sort() == Sort.PERSON)
                        .isEmpty();
    }
}
