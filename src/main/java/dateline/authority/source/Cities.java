package dateline.authority.source;

import dateline.authority.Entry;
import dateline.authority.EntryBuilder;
import dateline.authority.Slug;
import dateline.model.EntityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Large cities and capitals, from an extract of GeoNames. Columns: name, others, article, country and region (ISO 3166),
 * latitude, longitude, population, geonames, capital ("yes").
 */
final class Cities {
    private Cities() {}

    /** The largest city of a name gets the plain slug, the others one with the country, then with the region. */
    static List<EntityId> add(Known known, States states, List<Row> rows) {
        List<EntityId> ids = new ArrayList<>();
        for (Row row : rows) {
            EntityId country = states.byCode(row.at("country")).orElseThrow(() -> row.wrong("no such country"));
            Optional<EntityId> region = row.maybe("region").flatMap(known::place);
            EntryBuilder entry = new EntryBuilder(Entry.Kind.GEOPOLITICAL, slug(known, row, country), row.at("name"))
                    .type(row.at("capital").equals("yes") ? "capital" : "city")
                    .otherNames(row.list("others"))
                    .partOf(region.orElse(country))
                    .coordinates(Double.parseDouble(row.at("latitude")), Double.parseDouble(row.at("longitude")))
                    .population(Long.parseLong(row.at("population")))
                    .sameAs(Articles.geonames(row.at("geonames")));
            row.maybe("article").ifPresent(title -> entry.sameAs(Articles.dbpedia(title)));
            ids.add(known.add(row, entry).id());
        }
        return ids;
    }

    private static String slug(Known known, Row row, EntityId country) {
        String plain = Slug.of(row.at("name"));
        List<String> choices = List.of(
                plain, plain + "-" + country.slug(), plain + "-" + row.at("region"), plain + "-" + row.at("geonames"));
        return choices.stream()
                .filter(slug -> !slug.isEmpty()
                        && !slug.endsWith("-")
                        && known.place(slug).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
