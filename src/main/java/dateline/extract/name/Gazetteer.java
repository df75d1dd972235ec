package dateline.extract.name;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names and nationalities that the authority file knows. */
final class Gazetteer {
    private static final int LONGEST = 7;
    private static final String PARTY = "party";

    private final Authority authority;
    private final Credibility credibility;

    Gazetteer(Authority authority) {
        this.authority = authority;
        this.credibility = new Credibility(authority);
    }

    /** The longest at each place, in text order, apart from those that other names make doubtful. */
    List<Name> in(Sentence sentence, List<Name> tagged) {
        List<Name> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (mayBegin(sentence.token(at))) {
                Optional<Name> name = longestFrom(sentence, at, tagged);
                if (name.isPresent()) {
                    found.add(name.get());
                    at = name.get().last();
                }
            }
        }
        return found;
    }

    /** Whether the authority file knows one of the name and sort; of a single word only a place that acts. */
    static boolean isKnown(Name name, Authority authority) {
        return authority.candidates(name.text()).stream()
                .map(Entry::kind)
                .filter(kind -> name.size() > 1 || kind == Entry.Kind.GEOPOLITICAL)
                .anyMatch(kind -> Sort.of(kind) == name.sort());
    }

    private static boolean mayBegin(Token token) {
        boolean pronoun = token.isPronoun() && !Words.inCapitals(token.text());
        return Words.hasCapital(token) && !pronoun && !token.tag().equals("DT");
    }

    private Optional<Name> longestFrom(Sentence sentence, int first, List<Name> tagged) {
        for (int last = Math.min(sentence.size(), first + LONGEST) - 1; last >= first; last--) {
            Token end = sentence.token(last);
            if (mayEnd(end)) {
                Optional<Name> name = name(sentence, first, last, tagged);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** "2015", Petrova's "syndrome", the Zelkova "party". */
    private static boolean mayEnd(Token token) {
        return Words.hasCapital(token)
                || Character.isDigit(token.text().charAt(0))
                || NameWords.AILMENT.has(token.text())
                || token.text().equals(PARTY);
    }

    private Optional<Name> name(Sentence sentence, int first, int last, List<Name> tagged) {
        String words = Words.between(sentence, first, last);
        List<Name> touched = tagged.stream()
                .filter(name -> name.first() <= last && first <= name.last())
                .toList();
        if (touched.stream().anyMatch(name -> name.first() < first || name.last() > last)) {
            return Optional.empty();
        }
        List<Entry> candidates = authority.candidates(words);
        if (!candidates.isEmpty()
                && (last > first || credibility.isName(sentence.token(first), sentence, touched, candidates))) {
            return Optional.of(new Name(sentence, first, last, sort(candidates, touched)));
        }
        boolean demonym = touched.stream().noneMatch(name -> name.size() > 1)
                && authority.demonym(words).isPresent()
                && !Credibility.isLanguage(sentence, first, last);
        return demonym ? Optional.of(new Name(sentence, first, last, Sort.PLACE, true)) : Optional.empty();
    }

    /** The name model's where one of the candidates is of that sort, else that of the best known. */
    private static Sort sort(List<Entry> candidates, List<Name> touched) {
        List<Sort> sorts =
                candidates.stream().map(entry -> Sort.of(entry.kind())).toList();
        return touched.stream()
                .limit(1)
                .map(Name::sort)
                .filter(sorts::contains)
                .findFirst()
                .orElse(sorts.getFirst());
    }
}
