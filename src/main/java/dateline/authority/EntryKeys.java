package dateline.authority;

import dateline.model.EntityId;
import dateline.model.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The keys an entry is found under, and which of several entries under a key is better known. */
public final class EntryKeys {
    /** States, then other places that act by their people, then the rest by the number of offices held. */
    public static final Comparator<Entry> BY_PROMINENCE = Comparator.comparing(
                    (Entry entry) -> entry.kind() != Entry.Kind.GEOPOLITICAL)
            .thenComparing(entry -> !entry.type().equals("state"))
            .thenComparing(Comparator.comparingLong(Entry::population).reversed())
            .thenComparing(
                    Comparator.comparingInt((Entry entry) -> entry.offices().size())
                            .reversed())
            .thenComparing(entry -> entry.id().slug());

    private EntryKeys() {}

    /** All keys of an entry, each once. */
    public static List<String> of(Entry entry) {
        Stream<String> names = Stream.concat(Stream.of(entry.name()), entry.otherNames().stream())
                .map(name -> name(NameKey.of(name)));
        Stream<String> surname = entry.kind() == Entry.Kind.PERSON
                ? Stream.of(surname(PersonName.surname(entry.name())))
                : Stream.empty();
        Stream<String> others = Stream.of(
                        entry.demonyms().stream().map(EntryKeys::demonym),
                        entry.offices().stream().map(Office::of).map(EntryKeys::officials),
                        entry.links().stream().filter(Link::certain).map(EntryKeys::link))
                .flatMap(keys -> keys);
        return Stream.of(names, surname, others)
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }

    static String name(String nameKey) {
        return "n:" + nameKey;
    }

    static String surname(String surname) {
        return "s:" + NameKey.shouted(surname);
    }

    static String demonym(String word) {
        return "d:" + NameKey.shouted(word);
    }

    static String officials(EntityId of) {
        return "o:" + id(of);
    }

    static String link(Link link) {
        return "l:" + link.iri();
    }

    /** "person/barack-obama" */
    public static String id(EntityId id) {
        return id.collection().name().toLowerCase(Locale.ROOT) + "/" + id.slug();
    }
}
