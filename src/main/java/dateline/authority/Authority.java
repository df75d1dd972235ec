package dateline.authority;

import dateline.article.BadInputException;
import dateline.model.CalendarUnit;
import dateline.model.EntityId;
import dateline.model.Link;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The authority file: which names lead to which people, organizations and places of the world. Immutable; threads may
 * share it.
 */
public final class Authority {
    /** In the order of precedence. */
    private final List<EntryIndex> indexes;

    private final List<String> sources;

    private Authority(List<EntryIndex> indexes, List<String> sources) {
        this.indexes = indexes;
        this.sources = sources;
    }

    /** One of just these entries. */
    public Authority(List<Entry> entries) {
        this(List.of(new ListedIndex(entries)), List.of());
    }

    /** The one that comes with the program. */
    public static Authority load() {
        return new Authority(List.of(new CompiledIndex()), List.of());
    }

    /**
     * The one that comes with the program, and files of the user's own. What such a file says of somebody known, by a
     * link in common or by the same name and kind, is added to what is known.
     *
     * @param files RDF of any vocabulary with labels
     * @throws BadInputException when one is no RDF, with line and column
     */
    public static Authority load(List<Path> files) throws BadInputException {
        EntryIndex builtIn = new CompiledIndex();
        List<Entry> own = UserFiles.read(files, builtIn);
        return new Authority(List.of(new ListedIndex(own), builtIn), UserFiles.versions(files));
    }

    /** What it knows besides what comes with the program, each file with its version: "authority 5f3a91c2". */
    public List<String> sources() {
        return sources;
    }

    public Optional<Entry> entry(EntityId id) {
        return indexes.stream().flatMap(index -> index.entry(id).stream()).findFirst();
    }

    private List<Entry> under(String key) {
        if (indexes.size() == 1) {
            return indexes.getFirst().under(key);
        }
        return indexes.stream()
                .flatMap(index -> index.under(key).stream())
                .map(Entry::id)
                .distinct()
                .flatMap(id -> entry(id).stream())
                .toList();
    }

    /**
     * Those with exactly this name or other name, the best known first; see {@link NameKey} for what does not count.
     * Words without a capital or a digit are no name and find nobody.
     */
    public List<Entry> candidates(String name) {
        if (!NameKey.looksLikeName(name)) {
            return List.of();
        }
        return NameKey.spellings(name).stream()
                .map(key -> under(EntryKeys.name(key)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whom an IRI of the world outside certainly stands for. */
    public Optional<Entry> linked(String iri) {
        return under(EntryKeys.link(new Link(iri, true, 1))).stream().findFirst();
    }

    /** People with this surname. Evidence for somebody whom the text names elsewhere; a bare surname proves nothing. */
    public List<Entry> candidatesBySurname(String surname) {
        return under(EntryKeys.surname(surname));
    }

    /** The place behind an adjective or the name of its people: "Syrian", "Syrians", "Frenchman". */
    public Optional<Entry> demonym(String word) {
        if (!NameKey.looksLikeName(word)) {
            return Optional.empty();
        }
        List<Entry> found = under(EntryKeys.demonym(word));
        if (found.isEmpty() && word.endsWith("s")) {
            found = under(EntryKeys.demonym(word.substring(0, word.length() - 1)));
        }
        return found.stream().findFirst();
    }

    /**
     * Who held a role on a day, the latest to take it first: ("president", Russia, 2015-11-22) leads to Vladimir Putin.
     */
    public List<Entry> holders(String role, EntityId of, LocalDate day) {
        String wanted = RoleSynonyms.canonical(role);
        record Held(Entry entry, LocalDate since) {}
        return under(EntryKeys.officials(of)).stream()
                .flatMap(entry -> entry.offices().stream()
                        .filter(office -> office.of().equals(of) && office.heldOn(day))
                        .filter(office -> RoleSynonyms.canonical(office.role()).equals(wanted))
                        .flatMap(office -> office.since().map(CalendarUnit::firstDay).stream())
                        .map(since -> new Held(entry, since)))
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
        return entry.partOf().flatMap(this::entry).flatMap(this::state);
    }
}
