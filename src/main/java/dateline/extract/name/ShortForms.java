package dateline.extract.name;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.text.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Short forms too short to be anybody's name elsewhere: "Ariz.", "R" in "R-Ariz.", "Republicans". */
public final class ShortForms {
    private static final Map<String, EntityId> MEANINGS = read();

    private ShortForms() {}

    private static Map<String, EntityId> read() {
        Map<String, EntityId> meanings = new HashMap<>();
        DataFile.rows("/dateline/name/short-forms.tsv").forEach(fields -> {
            String[] id = fields[0].split("/");
            for (String form : fields[1].split(" ")) {
                meanings.put(
                        bare(form), new EntityId(Collection.valueOf(id[0].toUpperCase(Locale.ROOT)), id[1], false));
            }
        });
        return meanings;
    }

    private static String bare(String form) {
        return form.replace(".", "").replace('_', ' ');
    }

    /** What a name means that is such a form and of the right sort. */
    public static Optional<Entry> meaning(Name name, Sort sort, Authority authority) {
        return Optional.ofNullable(MEANINGS.get(bare(name.text())))
                .flatMap(authority::entry)
                .filter(entry -> Sort.of(entry.kind()) == sort);
    }

    static boolean isState(String word) {
        return isA(word, Collection.PLACE);
    }

    static boolean isParty(String word) {
        return isA(word, Collection.ORGANIZATION);
    }

    private static boolean isA(String word, Collection collection) {
        EntityId id = MEANINGS.get(bare(word));
        return id != null && id.collection() == collection;
    }
}
