package dateline.authority.source;

import dateline.authority.EntryBuilder;

/** Links to DBpedia, by the title of the English Wikipedia's article, and to Wikidata and GeoNames, by identifier. */
final class Articles {
    private static final String NONE = "-";

    private Articles() {}

    /** @param title as a row gives it: empty where the name is the title, "-" where there is no article */
    static void link(EntryBuilder entry, String title, String name) {
        if (!title.equals(NONE)) {
            entry.sameAs(dbpedia(title.isEmpty() ? name : title));
        }
    }

    static String dbpedia(String title) {
        String escaped = title.strip().replace(' ', '_').replace("\"", "%22").replace("`", "%60");
        return "http://dbpedia.org/resource/" + escaped;
    }

    static String wikidata(String id) {
        if (!id.matches("Q[1-9][0-9]*")) {
            throw new IllegalArgumentException("no Wikidata id: " + id);
        }
        return "http://www.wikidata.org/entity/" + id;
    }

    static String geonames(String id) {
        return "https://sws.geonames.org/" + Long.parseLong(id) + "/";
    }
}
