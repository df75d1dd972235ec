package dateline.extract.name;

import dateline.authority.Authority;
import dateline.extract.name.Nouns.Noun;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;

/** What the sentence says of a name that the authority file does not know as what it is taken for. */
final class Surroundings {
    private final Authority authority;

    Surroundings(Authority authority) {
        this.authority = authority;
    }

    /** What the name stands for, if the words around it tell. */
    Optional<Sort> sort(Name name) {
        return Gazetteer.isKnown(name, authority)
                ? Optional.empty()
                : byAge(name)
                        .or(() -> byRole(name))
                        .or(() -> byApposition(name))
                        .or(() -> byEmployed(name));
    }

    /** "Zelkova, 70, said", "Zelkova, who said". */
    private static Optional<Sort> byAge(Name name) {
        Sentence sentence = name.sentence();
        int comma = name.last() + 1;
        boolean who = name.sort() != Sort.PERSON
                && !NameWords.ORGANIZATION.has(NameTypes.lastOwn(name))
                && comma + 1 < sentence.size()
                && sentence.token(comma).text().equals(",")
                && Words.lower(sentence.token(comma + 1)).equals("who");
        return who || UntaggedNames.isAged(name) ? Optional.of(Sort.PERSON) : Optional.empty();
    }

    /** "Acme's chief executive, Ana Zelkova,": a person, where no word of the name is a body's. */
    private static Optional<Sort> byRole(Name name) {
        Sentence sentence = name.sentence();
        int comma = name.first() - 1;
        boolean mayBe = name.sort() == Sort.ORGANIZATION
                && name.size() == 2
                && name.tokens().stream().allMatch(token -> isPartOfPerson(token.text()));
        boolean named = mayBe
                && comma > 1
                && sentence.token(comma).text().equals(",")
                && isHolder(sentence.token(comma - 1))
                && sentence.tree().is(name.head(), "appos");
        return named ? Optional.of(Sort.PERSON) : Optional.empty();
    }

    private static boolean isPartOfPerson(String word) {
        return !Words.inCapitals(word)
                && !NameWords.ORGANIZATION.has(word)
                && !NameWords.PLACE.has(word)
                && !NameWords.COMPANY.has(word);
    }

    /** "chief executive", but no "owner", which a company may be. */
    private static boolean isHolder(Token token) {
        String role = Words.lower(token);
        boolean person = NameWords.OFFICE.has(role) || NameWords.EMPLOYEE.has(role) || NameWords.MANAGER.has(role);
        return token.tag().equals("NN") && person && !NameWords.LEADER.has(role) && !NameWords.HOLDING.has(role);
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
