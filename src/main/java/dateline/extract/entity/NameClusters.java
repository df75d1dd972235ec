package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Brings an article's names together: those of one person, organization or place under one referent. */
final class NameClusters {
    private static final int SHORTEST_SHOUT = 4;

    private final Authority authority;
    private final List<Referent> referents = new ArrayList<>();

    private NameClusters(Authority authority) {
        this.authority = authority;
    }

    /** The referents, each with its names, in the order of their first names. */
    static List<Referent> of(List<Name> names, Authority authority) {
        NameClusters clusters = new NameClusters(authority);
        Map<String, List<Name>> forms = names.stream()
                .collect(Collectors.groupingBy(NameClusters::key, LinkedHashMap::new, Collectors.toList()));
        forms.values().stream()
                .sorted(Comparator.comparing(
                        (List<Name> form) -> -form.getFirst().size()))
                .forEach(clusters::place);
        clusters.referents.forEach(Referent::sortPhrases);
        clusters.referents.sort(
                Comparator.comparing(referent -> referent.phrases().getFirst()));
        return clusters.referents;
    }

    /** The words, in lower case where they are shouted; acronyms stay as they are. */
    private static String key(Name name) {
        boolean shouted = Words.inCapitals(name.text())
                && name.text().length() >= SHORTEST_SHOUT
                && !name.text().contains(".");
        return shouted || name.size() > 1 ? name.text().toLowerCase(Locale.ROOT) : spelledOut(name.text());
    }

    private static String spelledOut(String word) {
        return word.length() >= SHORTEST_SHOUT && !Words.inCapitals(word) ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** Names of the same words mean the same, but for one that several people bear. */
    private void place(List<Name> form) {
        Name name = form.getFirst();
        Sort sort = commonest(form);
        Optional<Entry> entry = name.demonym() ? authority.demonym(name.text()) : entry(name, sort);
        if (isFamily(name)) {
            Referent family = introduce(Sort.PERSON);
            family.describeFamily(name);
            form.forEach(family::add);
            return;
        }
        List<Referent> bearers = entry.flatMap(this::known).map(List::of).orElseGet(() -> bearers(name, sort, entry));
        if (bearers.size() > 1) {
            form.forEach(each -> Namesakes.choose(each, bearers).add(each));
            return;
        }
        Referent referent = bearers.isEmpty()
                ? introduce(entry.map(known -> Sort.of(known.kind())).orElse(sort))
                : bearers.getFirst();
        if (referent.entry().isEmpty() && (bearers.isEmpty() || !isShortOnly(name, referent))) {
            entry.ifPresent(referent::learn);
        }
        form.forEach(referent::add);
    }

    /** "the Petrovas", where one of them is named. */
    private boolean isFamily(Name name) {
        String word = name.text().toLowerCase(Locale.ROOT);
        return name.size() == 1
                && word.endsWith("s")
                && name.first() > 0
                && name.tokens().getFirst().tag().equals("NNPS")
                && Words.lower(name.sentence().token(name.first() - 1)).equals("the")
                && !people(full -> PersonNames.isSurname(word.replaceFirst("e?s$", ""), full)
                                || PersonNames.isSurname(word.substring(0, word.length() - 1), full))
                        .isEmpty();
    }

    /** What the authority file knows under this name; nobody under a bare surname. */
    private Optional<Entry> entry(Name name, Sort sort) {
        Optional<Entry> entry = ShortForms.meaning(name, sort, authority).or(() -> entry(name, name.text(), sort));
        return entry.isEmpty() && sort == Sort.PERSON && name.size() == 2
                ? entry(
                        name,
                        name.tokens().getFirst().text() + " al-"
                                + name.tokens().getLast().text(),
                        sort)
                : entry;
    }

    private Optional<Entry> entry(Name name, String words, Sort sort) {
        return authority.candidates(words).stream()
                .filter(entry -> Sort.of(entry.kind()) == sort)
                .filter(entry -> sort != Sort.PERSON || name.size() > 1)
                .findFirst();
    }

    private Referent introduce(Sort sort) {
        Referent referent = new Referent(sort);
        referents.add(referent);
        return referent;
    }

    private Optional<Referent> known(Entry entry) {
        return referents.stream()
                .filter(referent -> referent.entry().filter(entry::equals).isPresent())
                .findFirst();
    }

    /** Whose name this may be. */
    private List<Referent> bearers(Name name, Sort sort, Optional<Entry> entry) {
        if (sort == Sort.PLACE && entry.isPresent()) {
            return List.of();
        }
        List<Referent> people = people(name, sort);
        if (people.isEmpty() && name.size() == 1 && name.text().endsWith("s") && entry.isEmpty()) {
            Optional<Referent> owner = withoutPossessive(name.text());
            if (owner.isPresent()) {
                return List.of(owner.get());
            }
        }
        return people.isEmpty() || sort == Sort.ORGANIZATION ? orElse(organizations(name, entry), people) : people;
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

    private static <T> List<T> orElse(List<T> first, List<T> second) {
        return first.isEmpty() ? second : first;
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

    private List<Referent> people(Predicate<List<String>> fits) {
        return referents.stream()
                .filter(referent -> referent.sort() == Sort.PERSON)
                .filter(referent ->
                        referent.names().stream().map(PersonNames::words).anyMatch(fits))
                .toList();
    }

    /** At most one: the one of which the text spoke last before. */
    private List<Referent> organizations(Name name, Optional<Entry> entry) {
        List<String> words = OrganizationNames.words(name);
        return referents.stream()
                .filter(referent -> referent.sort() == Sort.ORGANIZATION)
                .filter(referent -> referent.entry().isEmpty() || entry.isEmpty())
                .filter(referent -> referent.names().stream().anyMatch(other -> isShort(name, words, other)))
                .min(Comparator.comparingInt(referent -> Namesakes.distance(name, referent)))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean isShort(Name name, List<String> words, Name other) {
        List<String> full = OrganizationNames.words(other);
        return OrganizationNames.isShortFor(words, full)
                || words.equals(full.subList(1, full.size()))
                        && isNation(other.tokens().getFirst().text())
                || name.size() == 1 && OrganizationNames.isAcronymOf(name.text(), full);
    }

    /** "U.S." or "Russian": "the Treasury" is the U.S. Treasury named elsewhere. */
    private boolean isNation(String word) {
        return authority.demonym(word).isPresent()
                || authority.candidates(word).stream()
                        .anyMatch(entry -> entry.type().equals("state"));
    }

    /** Whether an organization has a longer name that nobody knows: "Zelkova Tools" need not be the known "Zelkova". */
    private static boolean isShortOnly(Name name, Referent referent) {
        List<String> words = OrganizationNames.words(name);
        return referent.sort() == Sort.ORGANIZATION
                && referent.names().stream()
                        .map(OrganizationNames::words)
                        .noneMatch(full -> full.equals(words) || OrganizationNames.isAcronymOf(name.text(), full));
    }

    private static Sort commonest(List<Name> form) {
        Map<Sort, Integer> votes = new EnumMap<>(Sort.class);
        form.forEach(name -> votes.merge(name.sort(), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
