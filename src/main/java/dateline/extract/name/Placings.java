package dateline.extract.name;

import dateline.authority.Authority;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.List;
import java.util.Optional;

/** What tells that a name is a place's: "Mount Zelkova", "in Zelkova", "Zelkova, Ohio". */
public final class Placings {
    private final Authority authority;

    Placings(Authority authority) {
        this.authority = authority;
    }

    /** A place, or nothing. */
    Optional<Sort> sort(Name name) {
        return byFirstWord(name).or(() -> byPlacing(name));
    }

    /** Whether only a place stands so: "in Zelkova", "ZELKOVA -". */
    public static boolean isPlaced(Name name) {
        return isLocated(name) || isDateline(name.sentence());
    }

    /** "in Zelkova" */
    static boolean isLocated(Name name) {
        return name.first() > 0
                && NameWords.LOCATING.has(Words.lower(name.sentence().token(name.first() - 1)));
    }

    /** What stands before a report: a sentence that ends with its dash. */
    static boolean isDateline(Sentence sentence) {
        return Words.inCapitals(sentence.token(0).text())
                && sentence.token(sentence.size() - 1).text().matches("[-_\u2013\u2014]+");
    }

    /** "ZELKOVA -": the words in capitals before the dash. */
    static List<Name> datelines(Sentence sentence) {
        int end = 0;
        while (end < sentence.size() && Words.inCapitals(sentence.token(end).text())) {
            end++;
        }
        return isDateline(sentence) ? List.of(new Name(sentence, 0, end - 1, Sort.PLACE)) : List.of();
    }

    /** "Mount Zelkova"; "Lake Zelkova Bank" is none. */
    private Optional<Sort> byFirstWord(Name name) {
        return name.size() > 1
                        && name.sort() != Sort.PLACE
                        && NameWords.LANDFORM.has(name.tokens().getFirst().text())
                        && !Gazetteer.isKnown(name, authority)
                        && name.tokens().stream().noneMatch(token -> NameWords.ORGANIZATION.has(token.text()))
                ? Optional.of(Sort.PLACE)
                : Optional.empty();
    }

    /** "in Zelkova": a place, where the authority file knows one of that name; "Zelkova, Ohio," is one anyway. */
    private Optional<Sort> byPlacing(Name name) {
        Sentence sentence = name.sentence();
        String before = name.first() > 0 ? Words.lower(sentence.token(name.first() - 1)) : "";
        boolean town = name.size() == 1 || name.size() == 2 && NameWords.PLACING.has(before);
        if (town && name.sort() != Sort.PLACE && !Gazetteer.isKnown(name, authority) && isInState(name)) {
            return Optional.of(Sort.PLACE);
        }
        boolean placed = NameWords.LOCATING.has(before);
        boolean alone = name.last() + 1 >= sentence.size()
                || !sentence.token(name.last() + 1).tag().equals("POS");
        return name.sort() == Sort.PERSON && name.size() == 1 && placed && alone && isPlace(name)
                ? Optional.of(Sort.PLACE)
                : Optional.empty();
    }

    /** Whether a state or part of one stands between commas behind a name. */
    private boolean isInState(Name name) {
        Sentence sentence = name.sentence();
        int comma = name.last() + 1;
        for (int end = comma + 1; end < sentence.size() && end <= comma + 2; end++) {
            boolean closed = end + 1 == sentence.size()
                    || !Character.isLetterOrDigit(sentence.token(end + 1).text().codePointAt(0));
            if (closed
                    && sentence.token(comma).text().equals(",")
                    && isState(Words.between(sentence, comma + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isState(String words) {
        return ShortForms.isState(words)
                || authority.candidates(words).stream()
                        .limit(1)
                        .anyMatch(entry ->
                                entry.type().equals("state") || entry.type().equals("state of the US"));
    }

    private boolean isPlace(Name name) {
        return authority.candidates(name.text()).stream().anyMatch(entry -> Sort.of(entry.kind()) == Sort.PLACE);
    }
}
