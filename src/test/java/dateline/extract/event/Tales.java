package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Published;
import dateline.extract.time.Times;
import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.GeopoliticalEntity;
import dateline.model.Group;
import dateline.model.Identity;
import dateline.model.Mention;
import dateline.model.TimeExpression;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of sentences whose grammar is given by hand, about two states and some rebels. */
final class Tales {
    static final EntityId RURITANIA = state("ruritania");
    static final EntityId SYLVANIA = state("sylvania");

    private Tales() {}

    private static EntityId state(String slug) {
        return new EntityId(EntityId.Collection.PLACE, slug, false);
    }

    static List<Event> events(String conll, TimeExpression... times) {
        return events(conll, Optional.empty(), times);
    }

    static List<Event> events(String conll, Optional<Published> published, TimeExpression... times) {
        AnnotatedText text = Sentences.parse(conll);
        return new EventExtractor()
                .extract(text, cast(text), new Times(Optional.empty(), List.of(times)), List.of(), published);
    }

    /** Names of the two states, and "rebels" for a group. */
    private static Cast cast(AnnotatedText text) {
        List<Mention> ruritania = new ArrayList<>();
        List<Mention> sylvania = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        text.sentences().forEach(sentence -> sentence.tokens().forEach(token -> {
            Mention mention = new Mention(token.span(), token.span(), Mention.Kind.NAME, 1);
            switch (token.text()) {
                case "Ruritania", "Ruritanian" -> ruritania.add(mention);
                case "Sylvania", "Sylvanian" -> sylvania.add(mention);
                case "rebels", "Rebels" ->
                    entities.add(new Group(EntityId.unnamed(token.span()), "rebels", List.of(mention)));
                default -> {}
            }
        }));
        if (!ruritania.isEmpty()) {
            entities.add(new GeopoliticalEntity(new Identity(RURITANIA, "Ruritania", List.of(), List.of()), ruritania));
        }
        if (!sylvania.isEmpty()) {
            entities.add(new GeopoliticalEntity(new Identity(SYLVANIA, "Sylvania", List.of(), List.of()), sylvania));
        }
        return new Cast(entities);
    }

    static Event only(List<Event> events, String type) {
        List<Event> found =
                events.stream().filter(event -> event.type().equals(type)).toList();
        assertThat(found).as("%s among %s", type, events).hasSize(1);
        return found.getFirst();
    }

    /** An expression of the text whose value is given. */
    static TimeExpression date(String conll, String words, String value) {
        return new TimeExpression(Sentences.find(Sentences.parse(conll), words), TimeExpression.Type.DATE, value);
    }
}
