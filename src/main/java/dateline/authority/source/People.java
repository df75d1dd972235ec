package dateline.authority.source;

import dateline.authority.Entry;
import dateline.authority.EntryBuilder;
import dateline.authority.NameKey;
import dateline.authority.Office;
import dateline.authority.Slug;
import dateline.model.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings together what the tables say of each person: by Wikidata id, else by name and a state in common. */
final class People {
    private final List<List<PersonFact>> people = new ArrayList<>();
    private final Map<String, List<PersonFact>> byWikidata = new HashMap<>();
    private final Map<String, List<List<PersonFact>>> byName = new HashMap<>();

    void add(PersonFact fact) {
        List<PersonFact> person = find(fact).orElseGet(() -> {
            List<PersonFact> fresh = new ArrayList<>();
            people.add(fresh);
            return fresh;
        });
        person.add(fact);
        if (!fact.wikidata().isEmpty()) {
            byWikidata.put(fact.wikidata(), person);
        }
        names(fact).forEach(name -> {
            List<List<PersonFact>> there = byName.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
            if (there.stream().noneMatch(one -> one == person)) {
                there.add(person);
            }
        });
    }

    private static Stream<String> names(PersonFact fact) {
        return Stream.concat(Stream.of(fact.name()), fact.otherNames().stream());
    }

    private Optional<List<PersonFact>> find(PersonFact fact) {
        List<PersonFact> sameId = byWikidata.get(fact.wikidata());
        if (sameId != null) {
            return Optional.of(sameId);
        }
        return names(fact)
                .flatMap(name -> byName.getOrDefault(NameKey.of(name), List.of()).stream())
                .filter(person -> mayBe(person, fact))
                .findFirst();
    }

    private static boolean mayBe(List<PersonFact> person, PersonFact fact) {
        boolean idsDiffer = person.stream()
                .anyMatch(
                        other -> !other.wikidata().isEmpty() && !fact.wikidata().isEmpty());
        boolean sameArticle = person.stream().anyMatch(other -> other.title().equals(fact.title()));
        return !idsDiffer && (sameArticle && !fact.title().isEmpty() || shareState(person, fact));
    }

    private static boolean shareState(List<PersonFact> person, PersonFact fact) {
        return person.stream()
                .flatMap(other -> other.offices().stream())
                .map(Office::of)
                .anyMatch(of ->
                        fact.offices().stream().anyMatch(office -> office.of().equals(of)));
    }

    /** An entry a person, named as the first table names them; {@code known} gets them all. */
    List<EntityId> build(Known known) {
        List<EntityId> ids = new ArrayList<>();
        Succession succession = new Succession();
        List<List<Office>> terms = people.stream()
                .map(person -> Terms.joined(
                        person.stream().flatMap(fact -> fact.offices().stream()).toList()))
                .toList();
        terms.forEach(succession::add);
        for (int at = 0; at < people.size(); at++) {
            EntryBuilder entry = entry(known, people.get(at));
            terms.get(at).stream().map(succession::ended).forEach(entry::office);
            ids.add(entry.id());
        }
        return ids;
    }

    private static EntryBuilder entry(Known known, List<PersonFact> person) {
        PersonFact first = person.getFirst();
        String slug = first.slug().isEmpty() ? freeSlug(known, person) : first.slug();
        EntryBuilder entry = new EntryBuilder(Entry.Kind.PERSON, slug, first.name());
        for (PersonFact fact : person) {
            entry.otherNames(names(fact).toList());
            fact.gender().ifPresent(entry::gender);
        }
        person.stream()
                .map(PersonFact::wikidata)
                .filter(id -> !id.isEmpty())
                .map(Articles::wikidata)
                .forEach(entry::sameAs);
        title(person)
                .ifPresentOrElse(
                        title -> Articles.link(entry, title, first.name()),
                        () -> entry.closeMatch(Articles.dbpedia(first.name())));
        return known.add(first.row(), entry);
    }

    private static Optional<String> title(List<PersonFact> person) {
        return person.stream()
                .map(PersonFact::title)
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    /** The name's slug, for a second person of that name with their state or chamber, then with their Wikidata id. */
    private static String freeSlug(Known known, List<PersonFact> person) {
        String plain = Slug.of(person.getFirst().name());
        Stream<String> qualifiers = person.stream()
                .flatMap(fact -> Stream.concat(
                        fact.offices().stream().map(office -> office.of().slug()), Stream.of(fact.wikidata())));
        return Stream.concat(Stream.of(plain), qualifiers.map(qualifier -> plain + "-" + Slug.of(qualifier)))
                .filter(slug -> !known.has(new EntityId(EntityId.Collection.PERSON, slug, false)))
                .findFirst()
                .orElseThrow();
    }
}
