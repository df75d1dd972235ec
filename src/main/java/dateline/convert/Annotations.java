package dateline.convert;

import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Membership;
import dateline.model.Mention;
import dateline.model.Occasion;
import dateline.model.Reading;
import dateline.model.Reference;
import dateline.model.Relation;
import dateline.model.Statement;
import dateline.model.TimeExpression;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers the stretches of text that a reading points to, each once, in text order. */
final class Annotations {
    /** What is gathered about one span. */
    private static final class Draft {
        private final List<Reference> meanings = new ArrayList<>();
        private double confidence = 1;
        private boolean inSentence;
    }

    private final NavigableMap<Span, Draft> drafts = new TreeMap<>();
    private final NavigableMap<Integer, Span> sentences = new TreeMap<>();
    private final Reading reading;

    private Annotations(Reading reading) {
        this.reading = reading;
        reading.sentences().forEach(sentence -> sentences.put(sentence.begin(), sentence));
        reading.entities().forEach(this::gather);
        reading.memberships().stream().map(Membership::words).forEach(this::draft);
        reading.relations().stream().map(Relation::words).forEach(this::draft);
        reading.statements().forEach(this::gather);
        reading.events().forEach(this::gather);
        reading.times().stream().map(TimeExpression::span).forEach(this::draft);
    }

    static List<Annotation> of(Reading reading) {
        return new Annotations(reading).list();
    }

    private void gather(Entity entity) {
        for (Mention mention : entity.mentions()) {
            stand(mention.span(), entity.id(), mention.confidence());
        }
    }

    private void gather(Event event) {
        for (Span trigger : event.triggers()) {
            stand(trigger, event.id(), event.confidence());
            draft(trigger).inSentence = true;
        }
    }

    private void gather(Statement statement) {
        statement.words().source().forEach(this::draft);
        statement.words().cue().forEach(cue -> draft(cue).inSentence = true);
        statement.words().content().forEach(this::draft);
        statement.utterance().occasion().map(Occasion::words).ifPresent(this::draft);
        draft(statement.words().content().getFirst()).inSentence = true;
    }

    /** Words may stand for two things, but carry one confidence: the one that holds for both. */
    private void stand(Span span, Reference meaning, double confidence) {
        Draft draft = draft(span);
        if (!draft.meanings.contains(meaning)) {
            draft.meanings.add(meaning);
        }
        draft.confidence = Math.min(draft.confidence, confidence);
    }

    private Draft draft(Span span) {
        return drafts.computeIfAbsent(span, any -> new Draft());
    }

    private List<Annotation> list() {
        return drafts.entrySet().stream().map(this::annotation).toList();
    }

    private Annotation annotation(Map.Entry<Span, Draft> entry) {
        Span span = entry.getKey();
        Draft draft = entry.getValue();
        Optional<Span> sentence = draft.inSentence ? sentenceAt(span.begin()) : Optional.empty();
        return new Annotation(span, reading.article().text().at(span), draft.meanings, draft.confidence, sentence);
    }

    private Optional<Span> sentenceAt(int offset) {
        return Optional.ofNullable(sentences.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(sentence -> sentence.contains(offset));
    }
}
