package dateline.authority;

import dateline.model.EntityId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The authority file: which names lead to which people, organizations and places of the world. Immutable; threads may
 * share it.
 */
public final class Authority {
    private static final String RESOURCE = "/dateline/authority/authority.tsv";
    private static final Comparator<Entry> BY_PROMINENCE = Comparator.comparing(
                    Entry::kind, Comparator.comparing(kind -> kind != Entry.Kind.GEOPOLITICAL))
            .thenComparing(entry -> !entry.type().equals("state"))
            .thenComparing(Comparator.comparingLong(Entry::population).reversed())
            .thenComparing(
                    Comparator.comparingInt((Entry entry) -> entry.offices().size())
                            .reversed())
            .thenComparing(entry -> entry.id().slug());

    private final Map<EntityId, Entry> byId = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> bySurname = new HashMap<>();
    private final Map<String, Entry> byDemonym = new HashMap<>();
    private final Map<EntityId, List<Entry>> officials = new HashMap<>();

    public Authority(List<Entry> entries) {
        List<Entry> inOrder = entries.stream().sorted(BY_PROMINENCE).toList();
        for (Entry entry : inOrder) {
            byId.put(entry.id(), entry);
            addNames(entry);
            entry.demonyms().forEach(demonym -> byDemonym.putIfAbsent(NameKey.of(demonym), entry));
            entry.offices().stream().map(Office::of).distinct().forEach(of -> officials
                    .computeIfAbsent(of, key -> new ArrayList<>())
                    .add(entry));
        }
    }

    private void addNames(Entry entry) {
        add(byName, NameKey.of(entry.name()), entry);
        entry.otherNames().forEach(name -> add(byName, NameKey.of(name), entry));
        if (entry.kind() == Entry.Kind.PERSON) {
            add(bySurname, NameKey.of(PersonName.surname(entry.name())), entry);
        }
    }

    private static void add(Map<String, List<Entry>> index, String key, Entry entry) {
        List<Entry> there = index.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (!there.contains(entry)) {
            there.add(entry);
        }
    }

    /** The one that comes with the program. */
    public static Authority load() {
        return new Authority(builtIn());
    }

    static List<Entry> builtIn() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Authority.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return lines.lines().map(EntryLines::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All entries with their identities. */
    public Optional<Entry> entry(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Those with exactly this name or other name, the best known first; see {@link NameKey} for what does not count.
     * Words without a capital or a digit are no name and find nobody.
     */
    public List<Entry> candidates(String name) {
        if (!NameKey.looksLikeName(name)) {
            return List.of();
        }
        String key = NameKey.of(name);
        List<Entry> found = byName.getOrDefault(key, List.of());
        if (found.isEmpty()) {
            found = byName.getOrDefault(NameKey.shouted(name), List.of());
        }
        if (found.isEmpty()) {
            found = byName.getOrDefault(NameKey.spelledAsWord(name), List.of());
        }
        return List.copyOf(found);
    }

    /** People with this surname. Evidence for somebody whom the text names elsewhere; a bare surname proves nothing. */
    public List<Entry> candidatesBySurname(String surname) {
        return List.copyOf(bySurname.getOrDefault(NameKey.shouted(surname), List.of()));
    }

    /** The place behind an adjective or the name of its people: "Syrian", "Syrians", "Frenchman". */
    public Optional<Entry> demonym(String word) {
        if (!NameKey.looksLikeName(word)) {
            return Optional.empty();
        }
        String key = NameKey.shouted(word);
        Entry found = byDemonym.get(key);
        if (found == null && key.endsWith("s")) {
            found = byDemonym.get(key.substring(0, key.length() - 1));
        }
        return Optional.ofNullable(found);
    }

    /** Who held a role on a day, the latest to take it first: ("president", Russia, 2015-11-22) leads to Vladimir Putin. */
    public List<Entry> holders(String role, EntityId of, LocalDate day) {
        String wanted = Roles.canonical(role);
        record Held(Entry entry, LocalDate since) {}
        return officials.getOrDefault(of, List.of()).stream()
                .flatMap(entry -> entry.offices().stream()
                        .filter(office -> office.of().equals(of) && office.heldOn(day))
                        .filter(office -> Roles.canonical(office.role()).equals(wanted))
                        .map(office -> new Held(
                                entry, office.since().map(Office::firstDay).orElseThrow())))
                .sorted(Comparator.comparing(Held::since).reversed())
                .map(Held::entry)
                .distinct()
                .toList();
    }

    /** The state that an entry is, lies in or belongs to. */
    public Optional<Entry> state(Entry entry) {
        if (entry.type().equals("state")) {
            return Optional.of(entry);
        }
        return entry.partOf()
                .flatMap(this::entry)
                .filter(parent -> parent != entry)
                .flatMap(this::state);
    }
}
