package dateline.authority.source;

import dateline.authority.Entry;
import dateline.authority.EntryBuilder;
import dateline.authority.Slug;
import dateline.model.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** States and territories: codes and positions from the table of countries, what the press calls them by hand. */
final class States {
    private static final Set<String> STATES_BESIDE_THE_UN = Set.of("VA", "XK", "PS", "TW");

    private final Known known;
    private final Map<String, EntityId> byCode = new HashMap<>();
    private final Map<String, EntityId> byWikidata = new HashMap<>();
    private final List<EntityId> ids = new ArrayList<>();

    /**
     * @param countries columns as in countries.csv
     * @param own rows by ISO code; a row without a code is a state of the past
     */
    States(Known known, List<Row> countries, List<Row> own) {
        this.known = known;
        Map<String, Row> ownByCode = own.stream()
                .filter(row -> row.maybe("code").isPresent())
                .collect(Collectors.toMap(row -> row.at("code"), Function.identity()));
        countries.forEach(country -> addCountry(country, ownByCode.getOrDefault(country.at("iso2"), country)));
        own.stream().filter(row -> row.maybe("code").isEmpty()).forEach(this::addPast);
        own.forEach(this::addWhole);
    }

    private void addCountry(Row country, Row own) {
        String name = own.at("name");
        boolean state = country.at("un_member").equals("True") || STATES_BESIDE_THE_UN.contains(country.at("iso2"));
        EntryBuilder entry = new EntryBuilder(Entry.Kind.GEOPOLITICAL, Slug.of(name), name)
                .type(state ? "state" : "territory")
                .otherNames(List.of(country.at("official_name")))
                .coordinates(number(country, "latitude"), number(country, "longitude"))
                .code(country.at("iso2"))
                .code(country.at("iso3"));
        country.maybe("geonames").ifPresent(id -> entry.sameAs(Articles.geonames(id)));
        wikidata(country, own).ifPresent(id -> {
            entry.sameAs(Articles.wikidata(id));
            byWikidata.put(id, entry.id());
        });
        if (own.list("demonyms").isEmpty()) {
            entry.demonyms(List.of(country.at("demonym").split(", | or ")));
        }
        addOwn(entry, own, country);
        byCode.put(country.at("iso2"), entry.id());
    }

    private static Optional<String> wikidata(Row country, Row own) {
        return own.maybe("wikidata").or(() -> country.maybe("wikidata")).filter(id -> id.startsWith("Q"));
    }

    private void addPast(Row row) {
        EntryBuilder entry = new EntryBuilder(Entry.Kind.GEOPOLITICAL, Slug.of(row.at("name")), row.at("name"));
        row.maybe("wikidata").ifPresent(id -> entry.sameAs(Articles.wikidata(id)));
        addOwn(entry.type("state"), row, row);
    }

    private void addOwn(EntryBuilder entry, Row own, Row row) {
        entry.otherNames(own.list("others")).demonyms(own.list("demonyms"));
        Articles.link(entry, own.at("article"), own.at("name"));
        ids.add(known.add(row, entry).id());
    }

    private void addWhole(Row row) {
        row.maybe("part of").ifPresent(whole -> known.entry(known.named(row, Slug.of(row.at("name"))))
                .partOf(known.named(row, whole)));
    }

    private static double number(Row row, String column) {
        return Double.parseDouble(row.at(column));
    }

    Optional<EntityId> byCode(String iso2) {
        return Optional.ofNullable(byCode.get(iso2));
    }

    Optional<EntityId> byWikidata(String id) {
        return Optional.ofNullable(byWikidata.get(id));
    }

    List<EntityId> ids() {
        return List.copyOf(ids);
    }
}
