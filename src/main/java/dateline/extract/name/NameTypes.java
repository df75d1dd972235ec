package dateline.extract.name;

import dateline.authority.Authority;
import dateline.text.Token;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts right what sort of thing a name stands for, by its own words and by those around it. */
final class NameTypes {
    private final Authority authority;
    private final Placings placings;
    private final Surroundings surroundings;

    NameTypes(Authority authority) {
        this.authority = authority;
        this.placings = new Placings(authority);
        this.surroundings = new Surroundings(authority);
    }

    Name corrected(Name name) {
        return name.demonym()
                ? name
                : Stream.of(
                                byLastWord(name),
                                byTitle(name),
                                byFate(name),
                                WordsBefore.sort(name),
                                placings.sort(name),
                                surroundings.sort(name))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(name::withSort)
                        .orElse(name);
    }

    private Optional<Sort> byLastWord(Name name) {
        String last = lastOwn(name);
        if (name.size() == 1 || Gazetteer.isKnown(name, authority)) {
            return Optional.empty();
        }
        if (NameWords.COMPANY.has(last) || NameWords.TEAM.has(last)) {
            return Optional.of(Sort.ORGANIZATION);
        }
        if (name.sort() != Sort.PERSON && NameWords.TOPIC.has(last)) {
            return Optional.of(Sort.TOPIC);
        }
        if (name.sort() == Sort.ORGANIZATION && NameWords.SITE.has(last)) {
            return Optional.of(Sort.PLACE);
        }
        return name.sort() == Sort.PLACE && NameWords.ORGANIZATION.has(last)
                ? Optional.of(Sort.ORGANIZATION)
                : Optional.empty();
    }

    /** The word that tells what a name is: "College" of "College of Law". */
    static String lastOwn(Name name) {
        for (int at = 1; at < name.size(); at++) {
            String before = name.tokens().get(at - 1).text();
            if (name.tokens().get(at).text().equals("of") && NameWords.ORGANIZATION.has(before)) {
                return before;
            }
        }
        return name.tokens().getLast().text();
    }

    /** "Mr. Zelkova", "President Ana Zelkova". */
    private static Optional<Sort> byTitle(Name name) {
        if (name.first() == 0) {
            return Optional.empty();
        }
        Token before = name.sentence().token(name.first() - 1);
        boolean honorific = NameWords.HONORIFIC.has(before.text()) && before.isProperNoun();
        boolean role = before.isNoun() && !before.tag().endsWith("S") && NameWords.ROLE.has(before.text());
        return name.sort() == Sort.ORGANIZATION && honorific || name.sort() == Sort.PLACE && name.size() == 2 && role
                ? Optional.of(Sort.PERSON)
                : Optional.empty();
    }

    /** "They shot Zelkova": a person, even where there is a town of that name. */
    private Optional<Sort> byFate(Name name) {
        boolean unknown = name.size() == 2
                && name.sort() == Sort.PLACE
                && authority.candidates(name.text()).isEmpty()
                && !NameWords.PLACE.has(name.tokens().getLast().text());
        boolean state = authority.candidates(name.text()).stream()
                .anyMatch(entry -> entry.type().equals("state"));
        return (name.size() == 1 || unknown) && name.sort() != Sort.PERSON && !state && Victims.has(name)
                ? Optional.of(Sort.PERSON)
                : Optional.empty();
    }
}
