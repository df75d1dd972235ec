package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.extract.name.Acronyms;
import dateline.extract.name.Name;
import dateline.extract.name.NameWords;
import dateline.extract.name.OrganizationNames;
import dateline.extract.name.PersonNames;
import dateline.extract.name.Placings;
import dateline.extract.name.Sort;
import dateline.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out which of those met so far may bear a name: by surname, given name, short form, acronym. */
final class Bearers {
    private final List<Referent> referents;
    private final KnownNames knownNames;

    /** @param referents may grow between calls */
    Bearers(List<Referent> referents, KnownNames known) {
        this.referents = referents;
        this.knownNames = known;
    }

    /** @param entry what the name means by itself */
    List<Referent> of(Name name, Sort sort, Optional<Entry> entry) {
        if (sort == Sort.PLACE && entry.isPresent()) {
            return List.of();
        }
        List<Referent> people = people(name, sort);
        if (!people.isEmpty() && sort != Sort.ORGANIZATION) {
            return people;
        }
        List<Referent> organizations =
                sort == Sort.PLACE && Placings.isPlaced(name) ? List.of() : organizations(name, entry);
        if (!organizations.isEmpty() || !people.isEmpty()) {
            return organizations.isEmpty() ? people : organizations;
        }
        return name.size() == 1 && name.text().endsWith("s") && entry.isEmpty()
                ? withoutPossessive(name.text()).stream().toList()
                : List.of();
    }

    /** "Japans" in a text that lost its apostrophes. */
    private Optional<Referent> withoutPossessive(String text) {
        String bare = text.substring(0, text.length() - 1);
        return referents.stream()
                .filter(referent -> referent.names().stream()
                        .anyMatch(name -> !name.demonym()
                                && name.tokens().getLast().text().equals(bare)))
                .findFirst();
    }

    private List<Referent> people(Name name, Sort sort) {
        List<String> words = PersonNames.words(name);
        if (words.size() > 1) {
            return sort == Sort.PERSON
                    ? people(full -> PersonNames.match(full, words)).stream()
                            .filter(person -> maySuffix(person, PersonNames.suffix(name)))
                            .toList()
                    : List.of();
        }
        List<Referent> bySurname = people(full -> PersonNames.isSurname(words.getFirst(), full));
        if (bySurname.isEmpty() && sort == Sort.PERSON) {
            mistaken(words.getFirst()).ifPresent(referent -> referent.turnInto(Sort.PERSON));
            bySurname = people(full -> PersonNames.isSurname(words.getFirst(), full));
        }
        return sort == Sort.PERSON && bySurname.isEmpty()
                ? people(full -> PersonNames.isGivenName(words.getFirst(), full))
                : bySurname;
    }

    /** A junior is not the senior; who is named without either may be both. */
    private static boolean maySuffix(Referent person, String suffix) {
        return suffix.isEmpty()
                || person.names().stream()
                        .map(PersonNames::suffix)
                        .allMatch(other -> other.isEmpty() || other.equals(suffix));
    }

    /** A place of two words that nobody knows and whose second word is a person's name elsewhere: a person. */
    private Optional<Referent> mistaken(String surname) {
        return referents.stream()
                .filter(referent ->
                        referent.sort() == Sort.PLACE && referent.entry().isEmpty())
                .filter(referent -> referent.names().stream()
                        .anyMatch(name -> name.size() == 2
                                && !NameWords.PLACE.has(name.tokens().getLast().text())
                                && Words.lower(name.tokens().getLast()).equals(surname)))
                .findFirst();
    }

    /** Those with a name of which this holds. */
    List<Referent> people(Predicate<List<String>> fits) {
        return referents.stream()
                .filter(referent -> referent.sort() == Sort.PERSON)
                .filter(referent ->
                        referent.names().stream().map(PersonNames::words).anyMatch(fits))
                .toList();
    }

    /** At most one: the one of which the text spoke last before. A known name of several words or letters is no short form. */
    private List<Referent> organizations(Name name, Optional<Entry> entry) {
        List<String> words = OrganizationNames.words(name);
        boolean whole = entry.isPresent() && (name.size() > 1 || Words.inCapitals(name.text()));
        return referents.stream()
                .filter(referent -> referent.sort() == Sort.ORGANIZATION)
                .filter(referent -> referent.entry().isEmpty() || entry.isEmpty())
                .filter(referent -> referent.names().stream().anyMatch(other -> isShort(name, words, other, whole)))
                .min(Comparator.comparingInt(referent -> Namesakes.distance(name, referent)))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean isShort(Name name, List<String> words, Name other, boolean known) {
        List<String> full = OrganizationNames.words(other);
        boolean nation = knownNames.isNation(other.tokens().getFirst().text());
        List<String> bare = nation ? full.subList(1, full.size()) : full;
        return (known ? words.equals(full) : OrganizationNames.isShortFor(words, full))
                || words.equals(bare)
                || !known && OrganizationNames.isInitialled(other) && words.equals(full.subList(1, full.size()))
                || name.size() == 1 && OrganizationNames.isAcronymOf(name.text(), bare)
                || name.size() == 1 && OrganizationNames.isAcronymOf(name.text(), full)
                || Acronyms.isIntroduced(name, other);
    }
}
