package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.authority.Slug;
import dateline.authority.link.Linked;
import dateline.extract.name.Name;
import dateline.extract.name.Sort;
import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.Identity;
import dateline.model.Link;
import java.util.List;

/** Who a named referent is: the authority file's identity, or one of the article's own. */
final class Identities {
    private Identities() {}

    static Identity of(Referent referent) {
        return referent.entry()
                .map(Entry::identity)
                .or(() -> referent.link().filter(Linked::certain).map(linked -> linked(referent, linked)))
                .orElseGet(() -> local(referent));
    }

    /** The one whom the link index knows, under the same IRI in all articles. */
    private static Identity linked(Referent referent, Linked linked) {
        String name = linked.candidate().name();
        return new Identity(
                id(referent, linked), name, otherNames(referent, name), List.of(link(linked)), BodyTypes.of(referent));
    }

    /** What one who is certainly linked is called in all articles. */
    static EntityId id(Referent referent, Linked linked) {
        return new EntityId(collection(referent.sort()), linked.candidate().slug(), false);
    }

    private static Identity local(Referent referent) {
        String name = referent.fullestName();
        EntityId id = new EntityId(collection(referent.sort()), slug(name), true);
        List<Link> guess = referent.link().map(Identities::link).stream().toList();
        return new Identity(id, name, otherNames(referent, name), guess, BodyTypes.of(referent));
    }

    private static Link link(Linked linked) {
        return new Link(linked.candidate().iri(), linked.certain(), linked.confidence());
    }

    private static List<String> otherNames(Referent referent, String name) {
        return referent.names().stream()
                .filter(each -> !each.demonym())
                .map(Name::text)
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
    }

    private static Collection collection(Sort sort) {
        return switch (sort) {
            case PERSON -> Collection.PERSON;
            case ORGANIZATION -> Collection.ORGANIZATION;
            case PLACE -> Collection.PLACE;
            case TOPIC -> Collection.TOPIC;
        };
    }

    /** "name" where the name has neither letters nor digits of ASCII. */
    private static String slug(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? "name" : slug;
    }
}
