package dateline.extract.name;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.extract.name.Nouns.Noun;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts right what sort of thing a name stands for, by its own words and by those around it. */
final class NameTypes {
    private final Authority authority;
    private final Placings placings;

    NameTypes(Authority authority) {
        this.authority = authority;
        this.placings = new Placings(authority);
    }

    Name corrected(Name name) {
        return name.demonym()
                ? name
                : Stream.of(byLastWord(name), byTitle(name), byFate(name), placings.sort(name), bySurroundings(name))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(name::withSort)
                        .orElse(name);
    }

    private Optional<Sort> byLastWord(Name name) {
        String last = lastOwn(name);
        if (name.size() == 1 || isKnown(name)) {
            return Optional.empty();
        }
        if (NameWords.COMPANY.has(last)) {
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
    private static String lastOwn(Name name) {
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

    /** What the sentence says of a name that the authority file does not know as what it is taken for. */
    private Optional<Sort> bySurroundings(Name name) {
        return isKnown(name)
                ? Optional.empty()
                : byAge(name).or(() -> byApposition(name)).or(() -> byEmployed(name));
    }

    private boolean isKnown(Name name) {
        return isKnown(name, authority);
    }

    /** Whether the authority file knows one of the name and sort; of a single word only a place that acts. */
    static boolean isKnown(Name name, Authority authority) {
        return authority.candidates(name.text()).stream()
                .map(Entry::kind)
                .filter(kind -> name.size() > 1 || kind == Entry.Kind.GEOPOLITICAL)
                .anyMatch(kind -> Sort.of(kind) == name.sort());
    }

    /** "Zelkova, 70, said", "Zelkova, who said". */
    private static Optional<Sort> byAge(Name name) {
        Sentence sentence = name.sentence();
        int comma = name.last() + 1;
        boolean who = name.sort() != Sort.PERSON
                && comma + 1 < sentence.size()
                && sentence.token(comma).text().equals(",")
                && Words.lower(sentence.token(comma + 1)).equals("who");
        return who || UntaggedNames.isAged(name) ? Optional.of(Sort.PERSON) : Optional.empty();
    }

    /** "Zelkova, a farming town", "Zelkova, a former ambassador"; behind "in Zelkova" another person may be meant. */
    private static Optional<Sort> byApposition(Name name) {
        Sentence sentence = name.sentence();
        DependencyTree tree = sentence.tree();
        boolean placed = tree.children(name.head(), "case")
                .anyMatch(at -> NameWords.PLACING.has(Words.lower(sentence.token(at))));
        return tree.children(name.head(), "appos")
                .filter(at -> at > name.last())
                .limit(1)
                .mapToObj(sentence::token)
                .filter(token -> token.tag().equals("NN") && (name.sort() != Sort.PERSON || !isRole(token)))
                .flatMap(token -> Nouns.of(Words.lemma(token)).stream())
                .filter(noun -> !noun.several())
                .map(Noun::sort)
                .filter(sort -> !placed || sort != Sort.PERSON)
                .findFirst();
    }

    private static boolean isRole(Token token) {
        return NameWords.ROLE.has(Words.lower(token)) || token.text().matches(".*[eo]r");
    }

    /** "a Zelkova spokesman": people are employed by organizations, unless the place is a state. */
    private Optional<Sort> byEmployed(Name name) {
        Sentence sentence = name.sentence();
        int next = name.last() + 1;
        if (name.sort() != Sort.PLACE || next >= sentence.size()) {
            return Optional.empty();
        }
        String role = Words.lemma(sentence.token(next));
        return NameWords.EMPLOYEE.has(role)
                        || NameWords.MANAGER.has(role)
                                && authority.candidates(name.text()).isEmpty()
                ? Optional.of(Sort.ORGANIZATION)
                : Optional.empty();
    }
}
