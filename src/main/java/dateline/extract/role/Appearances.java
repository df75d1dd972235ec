package dateline.extract.role;

import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.GeopoliticalEntity;
import dateline.model.Group;
import dateline.model.Mention;
import dateline.model.Organization;
import dateline.model.Person;
import dateline.model.UnnamedAgent;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where in an article its names stand. */
final class Appearances {
    /** A name and whose it is. */
    record Appearance(Span span, String text, Entity entity, Mention.Kind kind) {
        boolean isPerson() {
            return entity instanceof Person;
        }

        /** Whether somebody can hold a role in it. */
        boolean isBody() {
            return entity instanceof Organization || entity instanceof GeopoliticalEntity;
        }
    }

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

    private final Cast cast;
    private final TreeMap<Integer, Appearance> byBegin = new TreeMap<>();

    Appearances(AnnotatedText text, Cast cast) {
        this.cast = cast;
        for (Entity entity : cast.entities()) {
            entity.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.DEMONYM)
                    .forEach(mention -> byBegin.put(
                            mention.span().begin(),
                            new Appearance(mention.span(), text.source().at(mention.span()), entity, mention.kind())));
        }
    }

    /** The name that a token belongs to. */
    Optional<Appearance> covering(Token token) {
        Map.Entry<Integer, Appearance> before = byBegin.floorEntry(token.span().begin());
        return Optional.ofNullable(before)
                .map(Map.Entry::getValue)
                .filter(appearance -> appearance.span().contains(token.span()));
    }

    /** The person whom a word stands for, by name or pronoun. */
    Optional<Entity> person(Sentence sentence, int token) {
        return token < 0
                ? Optional.empty()
                : cast.headedBy(sentence.token(token).span())
                        .map(cast::entity)
                        .filter(Person.class::isInstance)
                        .or(() -> named(sentence.token(token)));
    }

    /** The person whose name a token belongs to. */
    Optional<Entity> named(Token token) {
        return covering(token).filter(Appearance::isPerson).map(Appearance::entity);
    }

    /** Who has no name and is introduced by a phrase with this head: "a spokesman for Acme". */
    Optional<Entity> introduced(Sentence sentence, int head) {
        boolean first = sentence.tree()
                .children(head, "det", "nummod")
                .anyMatch(at -> INDEFINITE.contains(Words.lower(sentence.token(at))));
        return cast.headedBy(sentence.token(head).span())
                .map(cast::entity)
                .filter(entity -> first && entity instanceof UnnamedAgent);
    }

    /** The organization whose name a word belongs to, or which a description with this head stands for. */
    Optional<Entity> organization(Sentence sentence, int token) {
        return token < 0
                ? Optional.empty()
                : covering(sentence.token(token))
                        .map(Appearance::entity)
                        .or(() -> described(sentence.token(token)))
                        .filter(Organization.class::isInstance);
    }

    /** A body, and the organizations that the sentence joins to it behind a word: "professor at Acme and Zelkova". */
    List<Entity> joined(Sentence sentence, Entity body, int from) {
        List<Entity> all = new ArrayList<>(List.of(body));
        for (int at = from; at < sentence.size(); at++) {
            if (organization(sentence, at).filter(body::equals).isPresent()) {
                sentence.tree()
                        .children(at, "conj")
                        .mapToObj(other -> organization(sentence, other))
                        .flatMap(Optional::stream)
                        .filter(other -> !all.contains(other))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** The organization whose name stands last before a place in the text, at most so many code points away. */
    Optional<Entity> organizationBefore(int offset, int reach) {
        return byBegin.headMap(offset, false).descendingMap().values().stream()
                .takeWhile(name -> offset - name.span().end() <= reach)
                .map(Appearance::entity)
                .filter(Organization.class::isInstance)
                .findFirst();
    }

    /** The body or state that a description with this head stands for. */
    Optional<Entity> body(Token head) {
        return described(head).filter(entity -> entity instanceof Organization || entity instanceof GeopoliticalEntity);
    }

    Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(cast.entity(id));
    }

    /** Who has a name and is meant by a description or pronoun with this head. */
    Optional<Entity> described(Token head) {
        return cast.headedBy(head.span())
                .map(cast::entity)
                .filter(entity -> !(entity instanceof Group) && !(entity instanceof UnnamedAgent));
    }
}
