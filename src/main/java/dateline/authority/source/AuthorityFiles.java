package dateline.authority.source;

import dateline.authority.Entry;
import dateline.authority.NameKey;
import dateline.authority.Slug;
import dateline.model.EntityId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the text of each of the authority's Turtle files from its tables. */
final class AuthorityFiles {
    private static final String BY = "https://creativecommons.org/licenses/by/4.0/";
    private static final String ODBL = "https://opendatacommons.org/licenses/odbl/1-0/";
    private static final String OWN = "Common knowledge, written by hand for this project (CC BY 4.0)";
    private static final String COUNTRIES = "mledoze/countries (ODbL 1.0), datasets/country-codes (ODC-PDDL 1.0)";

    private final Path facts;
    private final Path own;
    private final Known known = new Known();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private AuthorityFiles(Path facts, Path own) {
        this.facts = facts;
        this.own = own;
    }

    /**
     * @param facts the folder with countries.csv, heads-2021.csv, office-holders.csv and us-officials.csv
     * @param own the folder of the hand-written tables
     * @return texts by file name
     */
    static Map<String, String> make(Path facts, Path own) throws IOException {
        AuthorityFiles files = new AuthorityFiles(facts, own);
        files.make();
        return files.texts;
    }

    private void make() throws IOException {
        States states = new States(known, facts("countries.csv"), own("states.tsv"));
        List<EntityId> regions = NamedThings.add(known, Entry.Kind.GEOPOLITICAL, own("regions.tsv"));
        List<EntityId> cities = Cities.add(known, states, own("cities.tsv"));
        List<EntityId> places = NamedThings.add(known, Entry.Kind.LOCATION, own("places.tsv"));
        List<Row> rows = Stream.of("organizations.tsv", "armed-groups.tsv", "media.tsv", "companies.tsv", "teams.tsv")
                .flatMap(this::rowsOf)
                .toList();
        List<EntityId> organizations = NamedThings.add(known, Entry.Kind.ORGANIZATION, rows);
        add("states", "States and territories", ODBL, List.of(COUNTRIES, OWN), states.ids());
        add("regions", "Parts of states", BY, List.of(OWN), regions);
        add("cities", "Large cities and capitals", BY, List.of("GeoNames, extract of 2020-03 (CC BY 4.0)"), cities);
        add("places", "Continents, regions, seas, rivers", BY, List.of(OWN), places);
        add("organizations", "Organizations", BY, List.of(OWN), organizations);
        List<EntityId> topics = NamedThings.add(known, Entry.Kind.TOPIC, own("topics.tsv"));
        add("topics", "Laws, treaties, prizes, diseases, works, products", BY, List.of(OWN), topics);
        List<String> sources = List.of(
                "every-politician-scrapers/world-leaders-2021, from Wikidata (CC0)",
                "peppercatorg/site-build, from Wikidata (CC0)",
                "unitedstates/congress-legislators (public domain, CC0)",
                OWN);
        add(
                "people",
                "Office-holders and other people in the news",
                BY,
                sources,
                people(states).build(known));
    }

    private void add(String name, String title, String licence, List<String> sources, List<EntityId> ids) {
        texts.put(name + ".ttl", TurtleText.of(new FileNote(name, title, licence, sources), known.built(ids)));
    }

    private People people(States states) throws IOException {
        PersonFacts read = new PersonFacts(known, stateNames(states));
        People people = new People();
        own("people.tsv").stream().map(read::handWritten).forEach(people::add);
        facts("heads-2021.csv").stream().flatMap(row -> read.head(row).stream()).forEach(people::add);
        facts("us-officials.csv").stream()
                .flatMap(row -> read.legislator(row).stream())
                .forEach(people::add);
        facts("office-holders.csv").stream()
                .flatMap(row -> read.minister(row).stream())
                .forEach(people::add);
        return people;
    }

    private Function<String, Optional<EntityId>> stateNames(States states) throws IOException {
        Map<String, EntityId> named = new HashMap<>();
        for (Row row : own("fact-names.tsv")) {
            named.put(row.at("name"), known.named(row, row.at("slug")));
        }
        Map<String, EntityId> byName = new HashMap<>();
        known.built(states.ids()).forEach(state -> Stream.concat(Stream.of(state.name()), state.otherNames().stream())
                .forEach(name -> byName.putIfAbsent(NameKey.of(name), state.id())));
        return name -> Optional.ofNullable(named.get(name))
                .or(() -> Optional.ofNullable(byName.get(NameKey.of(name))))
                .or(() -> known.place(Slug.of(name)));
    }

    private Stream<Row> rowsOf(String table) {
        try {
            return own(table).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> own(String table) throws IOException {
        return Tables.handWritten(own.resolve(table));
    }

    private List<Row> facts(String table) throws IOException {
        return Tables.commaSeparated(facts.resolve(table));
    }

    static void write(Map<String, String> texts, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }
}
