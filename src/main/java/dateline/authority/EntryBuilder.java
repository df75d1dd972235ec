package dateline.authority;

import dateline.model.Coordinates;
import dateline.model.EntityId;
import dateline.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is known of one entry. Not for use by several threads. */
public final class EntryBuilder {
    /** How sure a link is that is known to be a guess. */
    private static final double GUESS = 0.8;

    private final Entry.Kind kind;
    private final String slug;
    private final String name;
    private final Set<String> otherNames = new LinkedHashSet<>();
    private final Set<String> demonyms = new LinkedHashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<Office> offices = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private String type = "";
    private Optional<Gender> gender = Optional.empty();
    private Optional<EntityId> partOf = Optional.empty();
    private Optional<Coordinates> coordinates = Optional.empty();
    private long population;

    public EntryBuilder(Entry.Kind kind, String slug, String name) {
        this.kind = kind;
        this.slug = slug;
        this.name = name;
    }

    /** Begins with all that an entry says. */
    EntryBuilder(Entry entry) {
        this(entry.kind(), entry.id().slug(), entry.name());
        otherNames.addAll(entry.otherNames());
        demonyms.addAll(entry.demonyms());
        links.addAll(entry.links());
        offices.addAll(entry.offices());
        codes.addAll(entry.codes());
        type = entry.type();
        gender = entry.gender();
        partOf = entry.partOf();
        coordinates = entry.coordinates();
        population = entry.population();
    }

    public EntityId id() {
        return new EntityId(kind.collection(), slug, false);
    }

    public EntryBuilder type(String noun) {
        type = noun;
        return this;
    }

    public EntryBuilder otherNames(Iterable<String> names) {
        names.forEach(otherNames::add);
        return this;
    }

    public EntryBuilder demonyms(Iterable<String> words) {
        words.forEach(demonyms::add);
        return this;
    }

    public EntryBuilder sameAs(String iri) {
        links.add(new Link(iri, true, 1));
        return this;
    }

    public EntryBuilder closeMatch(String iri) {
        links.add(new Link(iri, false, GUESS));
        return this;
    }

    public EntryBuilder gender(Gender known) {
        gender = Optional.of(known);
        return this;
    }

    public EntryBuilder office(Office office) {
        offices.add(office);
        return this;
    }

    public EntryBuilder partOf(EntityId whole) {
        partOf = Optional.of(whole);
        return this;
    }

    public EntryBuilder coordinates(double latitude, double longitude) {
        coordinates = Optional.of(new Coordinates(latitude, longitude));
        return this;
    }

    public EntryBuilder population(long people) {
        population = people;
        return this;
    }

    public EntryBuilder code(String code) {
        codes.add(code);
        return this;
    }

    /** Other names, demonyms, links, and codes in alphabetical order, offices in that of time. */
    public Entry build() {
        otherNames.remove(name);
        return new Entry(
                id(),
                kind,
                type,
                name,
                otherNames.stream().sorted().toList(),
                List.copyOf(demonyms),
                links.stream().sorted(Comparator.comparing(Link::iri)).toList(),
                gender,
                inOrder(),
                partOf,
                coordinates,
                population,
                codes.stream().sorted().toList());
    }

    private List<Office> inOrder() {
        List<Office> sorted = new ArrayList<>(offices);
        sorted.sort(Comparator.comparing(
                        (Office office) -> office.since().map(Object::toString).orElse(""))
                .thenComparing(Office::role)
                .thenComparing(office -> office.of().slug()));
        return sorted;
    }
}
