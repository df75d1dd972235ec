package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.extract.name.Name;
import dateline.extract.name.NameWords;
import dateline.extract.name.ShortForms;
import dateline.extract.name.Sort;
import dateline.extract.name.Titles;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the authority file knows under a name that an article uses. */
final class KnownNames {
    private static final String STATE = "state";
    private static final Set<String> RUNNING = Set.of("candidate", "nominee");

    private final Authority authority;
    private final Countries countries;

    KnownNames(Authority authority, Countries countries) {
        this.authority = authority;
        this.countries = countries;
    }

    /** The one of this sort; nobody under a bare surname. */
    Optional<Entry> entry(Name name, Sort sort) {
        if (name.demonym()) {
            return authority.demonym(name.text());
        }
        Optional<Entry> entry = ShortForms.meaning(name, sort, authority)
                .filter(meaning -> !countries.areElsewhere(meaning))
                .or(() -> state(name, sort))
                .or(() -> entry(name, name.text(), sort));
        return entry.isEmpty() && sort == Sort.PERSON && name.size() == 2
                ? entry(name, withArticle(name), sort)
                : entry;
    }

    /** "New York" in "New York state". */
    private Optional<Entry> state(Name name, Sort sort) {
        return sort == Sort.PLACE && isCalledState(name)
                ? authority.candidates(name.text()).stream()
                        .filter(entry -> entry.type().startsWith("state of"))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the word behind or before a name tells that it is a state's: "New York state", "the state of New York". */
    static boolean isCalledState(Name name) {
        Sentence sentence = name.sentence();
        int next = name.last() + 1;
        int of = name.first() - 1;
        boolean behind = next < sentence.size()
                && Words.lower(sentence.token(next)).equals(STATE)
                && !(next + 1 < sentence.size() && sentence.token(next + 1).isNoun());
        boolean before = of > 0
                && sentence.token(of).text().equals("of")
                && Words.lower(sentence.token(of - 1)).equals(STATE);
        return behind || before;
    }

    /** "Bashar al-Assad" for "Bashar Assad". */
    private static String withArticle(Name name) {
        return name.tokens().getFirst().text() + " al-"
                + name.tokens().getLast().text();
    }

    private Optional<Entry> entry(Name name, String words, Sort sort) {
        return countries.choose(authority.candidates(words).stream()
                .filter(entry -> Sort.of(entry.kind()) == sort)
                .filter(entry -> sort != Sort.PERSON || name.size() > 1 && isCredible(name, words, entry))
                .toList());
    }

    /**
     * Whether one who is known by another given name may be meant: not by the name of "a spokesman, Robert Marten" the senator
     * Bob Marten.
     */
    private static boolean isCredible(Name name, String words, Entry entry) {
        return entry.offices().isEmpty()
                || givenName(words).equalsIgnoreCase(givenName(entry.name()))
                || title(name).filter(title -> isOther(title, entry)).isEmpty();
    }

    private static String givenName(String words) {
        return words.split(" ", 2)[0];
    }

    /** "spokesman Ana Petrova" and "the spokesman, Ana Petrova". */
    private static Optional<Titles.Title> title(Name name) {
        int before = name.first() - 1;
        boolean comma = before > 0 && name.sentence().token(before).text().equals(",");
        return Titles.before(name.sentence(), comma ? before : name.first());
    }

    /** Whether it is the title of somebody who holds no office. */
    private static boolean isOther(Titles.Title title, Entry entry) {
        String role = title.role().getLast();
        boolean humble = NameWords.EMPLOYEE.has(role) || !NameWords.OFFICE.has(role) && !RUNNING.contains(role);
        return humble
                && entry.offices().stream()
                        .noneMatch(
                                office -> office.role().toLowerCase(Locale.ROOT).contains(role));
    }

    /** "U.S." or "Russian": "the Treasury" is the U.S. Treasury named elsewhere. */
    boolean isNation(String word) {
        return authority.demonym(word).isPresent()
                || authority.candidates(word).stream()
                        .anyMatch(entry -> entry.type().equals("state"));
    }
}
