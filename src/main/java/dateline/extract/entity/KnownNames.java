package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.extract.name.Name;
import dateline.extract.name.ShortForms;
import dateline.extract.name.Sort;
import java.util.Optional;

/** What the authority file knows under a name that an article uses. */
final class KnownNames {
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
        Optional<Entry> entry = ShortForms.meaning(name, sort, authority).or(() -> entry(name, name.text(), sort));
        return entry.isEmpty() && sort == Sort.PERSON && name.size() == 2
                ? entry(name, withArticle(name), sort)
                : entry;
    }

    /** "Bashar al-Assad" for "Bashar Assad". */
    private static String withArticle(Name name) {
        return name.tokens().getFirst().text() + " al-"
                + name.tokens().getLast().text();
    }

    private Optional<Entry> entry(Name name, String words, Sort sort) {
        return countries.choose(authority.candidates(words).stream()
                .filter(entry -> Sort.of(entry.kind()) == sort)
                .filter(entry -> sort != Sort.PERSON || name.size() > 1)
                .toList());
    }

    /** "U.S." or "Russian": "the Treasury" is the U.S. Treasury named elsewhere. */
    boolean isNation(String word) {
        return authority.demonym(word).isPresent()
                || authority.candidates(word).stream()
                        .anyMatch(entry -> entry.type().equals("state"));
    }
}
