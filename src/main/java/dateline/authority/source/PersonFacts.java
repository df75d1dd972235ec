package dateline.authority.source;

import dateline.authority.Office;
import dateline.model.EntityId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who held which office from each of the tables. Rows whose state the authority does not know are left out. */
final class PersonFacts {
    /** "President 1991-07-10 1999-12-31", "Chairman@microsoft". */
    private static final Pattern OFFICE = Pattern.compile("([^@]+?)(?:@([a-z0-9-]+))?(?: ([0-9-]+)?(?: ([0-9-]+))?)?");

    private static final Pattern OF = Pattern.compile(" of (?:the |St )?[A-Z].*$");
    private static final Pattern REALM = Pattern.compile(",? of [A-Z].*$|, Prince of .*$");
    private static final Pattern QUALIFIER = Pattern.compile(" \\(.*\\)$");
    private static final Pattern UNNAMED = Pattern.compile("Q[0-9]+|");
    private static final Map<String, String> CHAMBERS =
            Map.of("rep", "united-states-house-of-representatives", "sen", "united-states-senate");

    private final Known known;
    private final Function<String, Optional<EntityId>> states;

    /** @param states from the name that a table uses */
    PersonFacts(Known known, Function<String, Optional<EntityId>> states) {
        this.known = known;
        this.states = states;
    }

    /** Columns: name, others, gender, offices, article, wikidata, slug; the heading is the state of offices without one. */
    PersonFact handWritten(Row row) {
        List<Office> offices = new ArrayList<>();
        for (String each : row.at("offices").split("; *")) {
            Matcher office = OFFICE.matcher(each);
            if (office.matches()) {
                String of = Optional.ofNullable(office.group(2)).orElse(row.at("heading"));
                offices.add(new Office(
                        office.group(1), known.named(row, of), date(office.group(3)), date(office.group(4))));
            } else if (!each.isBlank()) {
                throw row.wrong("not an office: " + each);
            }
        }
        String name = row.at("name");
        return new PersonFact(
                row,
                name,
                row.list("others"),
                row.at("slug"),
                row.at("wikidata"),
                row.maybe("article").orElse(name),
                PersonFact.gender(row.at("gender")),
                offices);
    }

    private static Optional<Temporal> date(String iso) {
        return Optional.ofNullable(iso)
                .filter(text -> !text.isEmpty() && !text.equals("-"))
                .map(Office::parseDate);
    }

    /** A head of state or government, with the years in office. */
    Optional<PersonFact> head(Row row) {
        String name = row.at("officeholderLabel");
        if (UNNAMED.matcher(name).matches()) {
            return Optional.empty();
        }
        String label = OF.matcher(row.at("positionLabel")).replaceFirst("").replace("Federal Chancellor", "Chancellor");
        String role = label.substring(0, 1).toUpperCase() + label.substring(1);
        return states.apply(row.at("country"))
                .map(state -> new PersonFact(
                        row,
                        REALM.matcher(name).replaceFirst(""),
                        List.of(name),
                        "",
                        row.at("officeholder"),
                        "",
                        Optional.empty(),
                        List.of(new Office(role, state, date(row.at("start_year")), date(row.at("end_year"))))));
    }

    /** A member of a cabinet, with the day of taking office. */
    Optional<PersonFact> minister(Row row) {
        String title = row.at("wikipedia_en").replace('_', ' ');
        String name = row.at("person");
        return states.apply(row.at("place"))
                .filter(state -> !name.isEmpty() && !row.at("wikidata").isEmpty())
                .map(state -> new PersonFact(
                        row,
                        name,
                        title.isEmpty()
                                ? List.of()
                                : List.of(QUALIFIER.matcher(title).replaceFirst("")),
                        "",
                        row.at("wikidata"),
                        title,
                        PersonFact.gender(row.at("gender")),
                        List.of(new Office(row.at("position"), state, date(row.at("since")), Optional.empty()))));
    }

    /** A member of the Congress of the United States. */
    Optional<PersonFact> legislator(Row row) {
        String title = row.at("wikipedia_en");
        if (!CHAMBERS.containsKey(row.at("office")) || title.isEmpty()) {
            return Optional.empty();
        }
        EntityId chamber = known.named(row, CHAMBERS.get(row.at("office")));
        String role = row.at("office").equals("rep") ? "Representative" : "Senator";
        return Optional.of(new PersonFact(
                row,
                QUALIFIER.matcher(title).replaceFirst(""),
                List.of(row.at("name"), row.at("first") + " " + row.at("last")),
                "",
                row.at("wikidata"),
                title,
                PersonFact.gender(row.at("gender")),
                List.of(new Office(role, chamber, date(row.at("start")), date(row.at("end"))))));
    }
}
