package dateline.model;

import dateline.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All who appear in an article, found by the word that mentions them. Immutable. */
public final class Cast {
    private final List<Entity> entities;
    private final Map<EntityId, Entity> byId = new HashMap<>();
    private final Map<Span, EntityId> byHead = new HashMap<>();

    public Cast(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            for (Mention mention : entity.mentions()) {
                byHead.put(mention.head(), entity.id());
            }
        }
    }

    /** In the order of their first mentions. */
    public List<Entity> entities() {
        return entities;
    }

    public Entity entity(EntityId id) {
        return byId.get(id);
    }

    /** Whom the phrase with this head word stands for. */
    public Optional<EntityId> headedBy(Span headWord) {
        return Optional.ofNullable(byHead.get(headWord));
    }

    /** The first place that is mentioned inside a span. */
    public Optional<EntityId> placeIn(Span span) {
        return within(span).filter(id -> entity(id) instanceof Place).findFirst();
    }

    /** Who has a mention that a word is part of; the first of several. */
    public Optional<EntityId> covering(Span word) {
        return entities.stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().contains(word)))
                .map(Entity::id)
                .findFirst();
    }

    /** All who are mentioned inside a span, each once, in the order of the text. */
    public Stream<EntityId> within(Span span) {
        return entities.stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> span.contains(mention.span()))
                        .limit(1)
                        .map(mention -> Map.entry(mention.span(), entity.id())))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }
}
