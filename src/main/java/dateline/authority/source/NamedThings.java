package dateline.authority.source;

import dateline.authority.Entry;
import dateline.authority.EntryBuilder;
import dateline.authority.Slug;
import dateline.model.EntityId;
import java.util.ArrayList;
import java.util.List;

/**
 * Organizations, regions and other things that tables list by hand. Columns: name, others, article, demonyms, slug, wikidata,
 * part of, population. A heading gives the type of the rows below it and what they are part of.
 */
final class NamedThings {
    private NamedThings() {}

    static List<EntityId> add(Known known, Entry.Kind kind, List<Row> rows) {
        List<EntityId> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(add(known, kind, row)));
        for (int at = 0; at < ids.size(); at++) {
            Row row = rows.get(at);
            EntryBuilder entry = known.entry(ids.get(at));
            row.maybe("part of").or(() -> row.maybe("under")).ifPresent(whole -> entry.partOf(known.named(row, whole)));
        }
        return ids;
    }

    private static EntityId add(Known known, Entry.Kind kind, Row row) {
        String name = row.at("name");
        EntryBuilder entry = new EntryBuilder(kind, row.maybe("slug").orElseGet(() -> Slug.of(name)), name)
                .type(row.at("heading"))
                .otherNames(row.list("others"))
                .demonyms(row.list("demonyms"));
        row.maybe("wikidata").ifPresent(id -> entry.sameAs(Articles.wikidata(id)));
        row.maybe("population").ifPresent(people -> entry.population(Long.parseLong(people)));
        Articles.link(entry, row.at("article"), name);
        return known.add(row, entry).id();
    }
}
