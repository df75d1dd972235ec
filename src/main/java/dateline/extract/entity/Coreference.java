package dateline.extract.entity;

import dateline.extract.entity.PronounResolver.Choice;
import dateline.extract.name.Name;
import dateline.extract.name.Phrase;
import dateline.model.Attribution;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads an article from its first word to its last and finds out whom each name, description and pronoun means. */
final class Coreference {
    private final Discourse discourse;
    private final DescriptionResolver descriptions;
    private final PronounResolver pronouns;

    private Coreference(
            List<Sentence> sentences,
            Discourse discourse,
            QuotedSpeech quoted,
            Offices offices,
            EvidenceWeights weights,
            Consumer<Choice> observer) {
        Officials officials = new Officials(discourse, offices);
        Origins origins = new Origins(discourse, offices);
        this.discourse = discourse;
        this.descriptions = new DescriptionResolver(discourse, officials, origins);
        this.pronouns = new PronounResolver(sentences, discourse, quoted, weights, observer);
    }

    /**
     * The named, now with all their mentions, and the others who act, speak or suffer; in the order of first mentions.
     *
     * @param observer hears of each choice of a pronoun's antecedent
     */
    static List<Referent> resolve(
            AnnotatedText text,
            List<Referent> named,
            List<Attribution> attributions,
            Offices offices,
            EvidenceWeights weights,
            Consumer<Choice> observer) {
        Discourse discourse = new Discourse(named);
        QuotedSpeech quoted = new QuotedSpeech(text, attributions, discourse);
        Coreference coreference = new Coreference(text.sentences(), discourse, quoted, offices, weights, observer);
        List<List<Name>> names = bySentence(text, named);
        text.sentences().forEach(sentence -> coreference.read(sentence, names.get(sentence.index())));
        new Speakers(text, discourse).read(attributions);
        List<Referent> kept = new ArrayList<>(discourse.everybody());
        kept.removeIf(
                referent -> referent.phrases().isEmpty() || !referent.isNamed() && !Participation.matters(referent));
        kept.forEach(Referent::sortPhrases);
        kept.sort(Comparator.comparing(referent -> referent.phrases().getFirst()));
        return kept;
    }

    private static List<List<Name>> bySentence(AnnotatedText text, List<Referent> named) {
        List<List<Name>> names = new ArrayList<>();
        text.sentences().forEach(sentence -> names.add(new ArrayList<>()));
        named.forEach(referent -> referent.names()
                .forEach(name -> names.get(name.sentence().index()).add(name)));
        names.forEach(of -> of.sort(Comparator.comparingInt(Name::first)));
        return names;
    }

    private void read(Sentence sentence, List<Name> names) {
        List<Description> described = DescriptionFinder.in(sentence, names);
        int nextName = 0;
        int nextDescription = 0;
        for (int at = 0; at < sentence.size(); at++) {
            if (nextName < names.size() && names.get(nextName).last() == at) {
                read(names.get(nextName++));
            }
            if (nextDescription < described.size()
                    && described.get(nextDescription).phrase().head() == at) {
                read(described.get(nextDescription++));
            }
            Pronoun.at(sentence, at).ifPresent(this::read);
        }
    }

    private void read(Name name) {
        Phrase phrase = name.phrase();
        discourse.headedBy(phrase.headToken()).ifPresent(bearer -> descriptions
                .countryman(name, bearer)
                .ifPresentOrElse(person -> readAs(person, name, bearer), () -> discourse.add(phrase, bearer)));
    }

    /** "the Argentine" is no mention of Argentina. */
    private void readAs(Referent person, Name demonym, Referent place) {
        place.remove(demonym);
        Phrase phrase = demonym.phrase().asDescription();
        person.add(phrase);
        discourse.add(phrase, person);
    }

    private void read(Description description) {
        Optional<Referent> known = descriptions.antecedent(description);
        Referent referent = known.orElseGet(() -> introduce(description));
        referent.learn(description.noun().gender());
        if (known.isEmpty() || !referent.phrases().contains(description.phrase())) {
            referent.add(description.phrase());
        }
        discourse.add(description.phrase(), referent);
    }

    private Referent introduce(Description description) {
        Referent referent = new Referent(description.noun().sort());
        referent.describe(description);
        return discourse.introduce(referent);
    }

    private void read(Pronoun pronoun) {
        pronouns.antecedent(pronoun).ifPresent(referent -> {
            referent.add(pronoun.phrase());
            referent.learn(pronoun.type().gender());
            discourse.add(pronoun.phrase(), referent);
        });
    }
}
