package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.authority.Slug;
import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.Identity;
import java.util.List;

/** Who a named referent is: the authority file's identity, or one of the article's own. */
final class Identities {
    private Identities() {}

    static Identity of(Referent referent) {
        return referent.entry().map(Entry::identity).orElseGet(() -> local(referent));
    }

    private static Identity local(Referent referent) {
        String name = referent.fullestName();
        List<String> others = referent.names().stream()
                .filter(each -> !each.demonym())
                .map(Name::text)
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
        return new Identity(new EntityId(collection(referent.sort()), slug(name), true), name, others, List.of());
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
