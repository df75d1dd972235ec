package dateline.extract.entity;

import dateline.extract.name.Nouns;
import dateline.extract.name.Nouns.Noun;
import dateline.extract.name.Sort;
import dateline.text.AnnotatedText;
import dateline.text.DataFile;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase that a statement is ascribed to.
 *
 * @param head the token that says who speaks; for "who", the one whom it means
 */
record SpeakerPhrase(Sentence sentence, int head) {
    private static final Noun SOMEBODY = new Noun(Sort.PERSON, false, Optional.empty());
    private static final Noun PEOPLE = new Noun(Sort.PERSON, true, Optional.empty());
    private static final Set<String> AMOUNTS = DataFile.words("/dateline/entity/amounts.txt");

    static Optional<SpeakerPhrase> of(AnnotatedText text, Span source) {
        return text.sentenceAt(source.begin()).flatMap(sentence -> sentence.nounHead(source)
                .map(sentence::antecedent)
                .map(head -> new SpeakerPhrase(sentence, head)));
    }

    Token word() {
        return sentence.token(head);
    }

    /** Whom it stands for; "chairman" may be the head of "Chairman Ana Petrova". */
    Optional<Referent> known(Discourse discourse) {
        return sentence.namingWords(head)
                .map(word -> discourse.headedBy(sentence, word))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> discourse.named(sentence, head));
    }

    /**
     * Whether it may be somebody: no verb but one that is a noun as well ("advocates"), no "today", no "nobody"; of "court
     * rules" no other than a court.
     */
    boolean maySpeak() {
        boolean modifier = sentence.tree().is(head, "compound", "amod", "det", "advmod");
        return (!word().isVerb() || Nouns.canAct(Words.lemma(word())))
                && (!modifier || Nouns.canAct(Words.lemma(word())))
                && (isAmount() || !MeasureNouns.has(Words.lemma(word())))
                && !Pronoun.isName(sentence, word())
                && !Nouns.isNobody(sentence, head);
    }

    private boolean isAmount() {
        return AMOUNTS.contains(Words.lower(word())) || AMOUNTS.contains(Words.lemma(word()));
    }

    /** Of one of whom no more is known. */
    Description description() {
        return DescriptionFinder.description(sentence, head, isAmount() ? PEOPLE : SOMEBODY, List.of());
    }
}
