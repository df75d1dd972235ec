package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.Identity;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

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

    /** Letters and digits of the name in lower case, hyphens between; "name" where it has none. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(each -> {
                    if (each < 128 && Character.isLetterOrDigit(each)) {
                        slug.appendCodePoint(each);
                    } else if (Character.getType(each) != Character.NON_SPACING_MARK && !endsWithHyphen(slug)) {
                        slug.append('-');
                    }
                });
        while (endsWithHyphen(slug) && !slug.isEmpty()) {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "name" : slug.toString();
    }

    private static boolean endsWithHyphen(StringBuilder slug) {
        return slug.isEmpty() || slug.charAt(slug.length() - 1) == '-';
    }
}
