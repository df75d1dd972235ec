package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.authority.GivenNames;
import dateline.extract.name.Name;
import dateline.extract.name.OrganizationNames;
import dateline.extract.name.PersonNames;
import dateline.extract.name.Sort;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings an article's names together: those of one person, organization or place under one referent. */
final class NameClusters {
    private static final int SHORTEST_SHOUT = 4;
    private static final String STATE = " state";

    private final KnownNames known;
    private final Namesakes namesakes;
    private final List<Referent> referents = new ArrayList<>();
    private final Bearers bearers;

    private NameClusters(KnownNames known, GivenNames genders) {
        this.known = known;
        this.namesakes = new Namesakes(genders);
        this.bearers = new Bearers(referents, known);
    }

    /** The referents, each with its names, in the order of their first names. */
    static List<Referent> of(List<Name> names, Authority authority, GivenNames genders) {
        NameClusters clusters = new NameClusters(new KnownNames(authority, Countries.of(names, authority)), genders);
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

    /** The words, in lower case where they are shouted; acronyms stay as they are; a state is not the city of its name. */
    private static String key(Name name) {
        return KnownNames.isCalledState(name) ? plainKey(name) + STATE : plainKey(name);
    }

    private static String plainKey(Name name) {
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
        Optional<Entry> entry = known.entry(name, sort);
        if (isFamily(name)) {
            Referent family = introduce(Sort.PERSON);
            family.describeFamily(name);
            form.forEach(family::add);
            return;
        }
        List<Referent> found = entry.flatMap(this::met).map(List::of).orElseGet(() -> bearers.of(name, sort, entry));
        if (found.size() > 1) {
            form.forEach(each -> namesakes.choose(each, found).add(each));
            return;
        }
        Referent referent = found.isEmpty()
                ? introduce(entry.map(one -> Sort.of(one.kind())).orElse(sort))
                : found.getFirst();
        if (referent.entry().isEmpty() && (found.isEmpty() || !isShortOnly(name, referent))) {
            entry.ifPresent(referent::learn);
        }
        form.forEach(referent::add);
    }

    /** "the Petrovas" or, in a headline, "Petrovas", where one of them is named. */
    private boolean isFamily(Name name) {
        String word = name.text().toLowerCase(Locale.ROOT);
        boolean first = name.first() == 0;
        boolean the =
                !first && Words.lower(name.sentence().token(name.first() - 1)).equals("the");
        boolean plural = name.tokens().getFirst().tag().equals("NNPS")
                || the
                        && bearers.people(full -> PersonNames.isSurname(word, full))
                                .isEmpty();
        return name.size() == 1
                && word.endsWith("s")
                && plural
                && (first || the)
                && !bearers.people(full -> PersonNames.isSurname(word.replaceFirst("e?s$", ""), full)
                                || PersonNames.isSurname(word.substring(0, word.length() - 1), full))
                        .isEmpty();
    }

    private Referent introduce(Sort sort) {
        Referent referent = new Referent(sort);
        referents.add(referent);
        return referent;
    }

    private Optional<Referent> met(Entry entry) {
        return referents.stream()
                .filter(referent -> referent.entry().filter(entry::equals).isPresent())
                .findFirst();
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
