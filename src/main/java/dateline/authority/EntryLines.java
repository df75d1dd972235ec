package dateline.authority;

import dateline.model.Coordinates;
import dateline.model.EntityId;
import dateline.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The compact form of entries that a program start can afford: a line an entry, fields divided by tabs, the values of a
 * field by bars, the parts of a value by semicolons. The order of fields is that of the record's components.
 */
public final class EntryLines {
    private static final int FIELDS = 12;

    private EntryLines() {}

    public static String write(Entry entry) {
        return String.join(
                "\t",
                entry.kind().name() + ";" + entry.id().slug(),
                entry.type(),
                entry.name(),
                String.join("|", entry.otherNames()),
                String.join("|", entry.demonyms()),
                joined(entry.links(), link -> link.confidence() + ";" + link.certain() + ";" + link.iri()),
                entry.gender().map(Gender::name).orElse(""),
                joined(entry.offices(), EntryLines::write),
                entry.partOf().map(EntryLines::write).orElse(""),
                entry.coordinates()
                        .map(at -> at.latitude() + ";" + at.longitude())
                        .orElse(""),
                Long.toString(entry.population()),
                String.join("|", entry.codes()));
    }

    private static String write(Office office) {
        return String.join(
                ";",
                office.role(),
                write(office.of()),
                office.since().map(Object::toString).orElse(""),
                office.until().map(Object::toString).orElse(""));
    }

    private static String write(EntityId id) {
        return id.collection().name().toLowerCase(Locale.ROOT) + "/" + id.slug();
    }

    private static <T> String joined(List<T> values, java.util.function.Function<T, String> form) {
        return String.join("|", values.stream().map(form).toList());
    }

    static Entry read(String line) {
        List<String> fields = split(line, '\t');
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException(fields.size() + " fields, not " + FIELDS + ": " + line);
        }
        List<String> head = split(fields.get(0), ';');
        Entry.Kind kind = Entry.Kind.valueOf(head.get(0));
        return new Entry(
                new EntityId(kind.collection(), head.get(1), false),
                kind,
                fields.get(1),
                fields.get(2),
                values(fields.get(3)),
                values(fields.get(4)),
                values(fields.get(5)).stream().map(EntryLines::readLink).toList(),
                present(fields.get(6)).map(Gender::valueOf),
                values(fields.get(7)).stream().map(EntryLines::readOffice).toList(),
                present(fields.get(8)).map(EntryLines::readId),
                present(fields.get(9)).map(EntryLines::readCoordinates),
                Long.parseLong(fields.get(10)),
                values(fields.get(11)));
    }

    private static Link readLink(String value) {
        List<String> parts = split(value, ';');
        return new Link(
                value.substring(parts.get(0).length() + parts.get(1).length() + 2),
                Boolean.parseBoolean(parts.get(1)),
                Double.parseDouble(parts.get(0)));
    }

    private static Office readOffice(String value) {
        List<String> parts = split(value, ';');
        return new Office(
                parts.get(0),
                readId(parts.get(1)),
                present(parts.get(2)).map(Office::parseDate),
                present(parts.get(3)).map(Office::parseDate));
    }

    static EntityId readId(String value) {
        int slash = value.indexOf('/');
        String collection = value.substring(0, slash).toUpperCase(Locale.ROOT);
        return new EntityId(EntityId.Collection.valueOf(collection), value.substring(slash + 1), false);
    }

    private static Coordinates readCoordinates(String value) {
        List<String> parts = split(value, ';');
        return new Coordinates(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)));
    }

    private static Optional<String> present(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static List<String> values(String field) {
        return field.isEmpty() ? List.of() : split(field, '|');
    }

    private static List<String> split(String line, char divider) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int at = line.indexOf(divider); at >= 0; at = line.indexOf(divider, begin)) {
            parts.add(line.substring(begin, at));
            begin = at + 1;
        }
        parts.add(line.substring(begin));
        return parts;
    }
}
