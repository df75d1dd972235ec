package dateline.extract.name;

import dateline.authority.Authority;
import dateline.authority.GivenNames;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Single words that the name model takes for people of whom the article says no more: towns in "Bo Marten, 52, of Zelkova,"
 * and "a school near Zelkova", companies in "shares in Zelkova" and "Zelkova employees", what it takes for something else in
 * another sentence; and the town of "Zelkova Crown Court".
 */
public final class LoneNames {
    private final Authority authority;
    private final GivenNames givenNames = GivenNames.load();

    public LoneNames(Authority authority) {
        this.authority = authority;
    }

    /** The names of each sentence, such words with the sort that one of their sentences tells. */
    public List<List<Name>> corrected(List<List<Name>> bySentence) {
        List<Name> all = bySentence.stream().flatMap(List::stream).toList();
        Map<String, Sort> told = told(all);
        return told.isEmpty()
                ? bySentence
                : bySentence.stream()
                        .map(names -> names.stream()
                                .map(name -> corrected(name, told))
                                .toList())
                        .toList();
    }

    private Map<String, Sort> told(List<Name> all) {
        Set<String> people = new HashSet<>();
        all.stream()
                .filter(LoneNames::isTold)
                .flatMap(name -> name.tokens().stream())
                .forEach(token -> people.add(key(token)));
        List<Name> lone = all.stream()
                .filter(name -> name.size() == 1 && !name.demonym() && !people.contains(key(name)))
                .toList();
        Set<String> doubtful = lone.stream()
                .filter(name -> name.sort() == Sort.PERSON)
                .map(LoneNames::key)
                .collect(Collectors.toSet());
        Map<String, Sort> told = new HashMap<>();
        all.stream()
                .filter(LoneNames::isLocal)
                .map(LoneNames::key)
                .filter(town -> !people.contains(town))
                .forEach(town -> told.put(town, Sort.PLACE));
        lone.stream().filter(name -> doubtful.contains(key(name))).forEach(name -> sort(name)
                .ifPresent(sort -> told.putIfAbsent(key(name), sort)));
        return told;
    }

    private static Name corrected(Name name, Map<String, Sort> told) {
        return name.size() == 1 && !name.demonym() && told.containsKey(key(name))
                ? name.withSort(told.get(key(name)))
                : name;
    }

    /** "Zelkova Crown Court" */
    private static boolean isLocal(Name name) {
        return name.sort() == Sort.ORGANIZATION
                && name.size() > 1
                && NameWords.LOCALBODY.has(name.tokens().getLast().text());
    }

    /** A person by more than the look of a word: a longer name, or a title before it. */
    private static boolean isTold(Name name) {
        boolean titled = name.first() > 0
                && NameWords.isTitle(name.sentence().token(name.first() - 1).text());
        return name.sort() == Sort.PERSON && (name.size() > 1 || titled);
    }

    private static String key(Name name) {
        return key(name.tokens().getFirst());
    }

    private static String key(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private Optional<Sort> sort(Name name) {
        if (isHome(name)) {
            return Optional.of(Sort.PLACE);
        }
        if (isPersonName(name)) {
            return Optional.empty();
        }
        if (isOwned(name)) {
            return Optional.of(Sort.ORGANIZATION);
        }
        if (isPlaced(name)) {
            return Optional.of(Sort.PLACE);
        }
        return name.sort() == Sort.PERSON ? Optional.empty() : Optional.of(name.sort());
    }

    private boolean isPersonName(Name name) {
        String word = name.text();
        return givenNames.gender(word).isPresent()
                || !authority.candidatesBySurname(word).isEmpty();
    }

    /** "52, of Zelkova" */
    private static boolean isHome(Name name) {
        Sentence sentence = name.sentence();
        int of = name.first() - 1;
        return of > 2
                && sentence.token(of).text().matches("of|from")
                && sentence.token(of - 1).text().equals(",")
                && sentence.token(of - 2).text().matches("[1-9][0-9]?")
                && sentence.token(of - 3).text().equals(",");
    }

    /** "a school near Zelkova", but neither "trust in Zelkova" nor "in Zelkova's view". */
    private static boolean isPlaced(Name name) {
        Sentence sentence = name.sentence();
        int in = name.first() - 1;
        boolean own = name.last() + 1 < sentence.size()
                && sentence.token(name.last() + 1).tag().equals("POS");
        return in > 0
                && !own
                && Placings.isLocated(name)
                && !NameWords.RELYING.has(Words.lemma(sentence.token(in - 1)))
                && sentence.tree().is(name.head(), "obl", "nmod");
    }

    /** "shares in Zelkova", "Zelkova employees", "a spokesman for Zelkova". */
    private static boolean isOwned(Name name) {
        Sentence sentence = name.sentence();
        int next = name.last() + 1;
        int of = name.first() - 1;
        boolean before = next < sentence.size() && isShare(sentence.token(next));
        boolean behind = of > 0 && sentence.token(of).text().matches("in|of") && isShare(sentence.token(of - 1));
        boolean spoken = of > 0
                && sentence.token(of).text().equals("for")
                && NameWords.EMPLOYEE.has(Words.lower(sentence.token(of - 1)));
        return before || behind || spoken;
    }

    private static boolean isShare(Token token) {
        return NameWords.COMPANYPART.has(Words.lower(token));
    }
}
