package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names and nationalities that the authority file knows. */
final class Gazetteer {
    private static final int LONGEST = 7;
    private static final int SHORTEST_UNTAGGED = 3;

    private final Authority authority;

    Gazetteer(Authority authority) {
        this.authority = authority;
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

    private static boolean mayBegin(Token token) {
        return Words.capitalized(token) && !token.isPronoun() && !token.tag().equals("DT");
    }

    private Optional<Name> longestFrom(Sentence sentence, int first, List<Name> tagged) {
        for (int last = Math.min(sentence.size(), first + LONGEST) - 1; last >= first; last--) {
            Token end = sentence.token(last);
            if (Words.capitalized(end) || Character.isDigit(end.text().charAt(0))) {
                Optional<Name> name = name(sentence, first, last, tagged);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
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
        if (!candidates.isEmpty() && isTrusted(sentence, first, last, touched, candidates)) {
            Sort tag = touched.isEmpty() ? null : touched.getFirst().sort();
            Sort sort = candidates.stream()
                    .map(entry -> Sort.of(entry.kind()))
                    .filter(each -> each == tag)
                    .findFirst()
                    .orElse(Sort.of(candidates.getFirst().kind()));
            return Optional.of(new Name(sentence, first, last, sort));
        }
        return authority.demonym(words).isPresent() && touched.stream().noneMatch(name -> name.size() > 1)
                ? Optional.of(new Name(sentence, first, last, Sort.PLACE, true))
                : Optional.empty();
    }

    /** A single word may be somebody else's: "Jordan" the man, "May" the month. */
    private static boolean isTrusted(
            Sentence sentence, int first, int last, List<Name> touched, List<Entry> candidates) {
        if (last > first) {
            return true;
        }
        Token token = sentence.token(first);
        Entry.Kind kind = candidates.getFirst().kind();
        if (!touched.isEmpty()) {
            Sort sort = touched.getFirst().sort();
            return candidates.stream().anyMatch(entry -> Sort.of(entry.kind()) == sort)
                    || kind == Entry.Kind.ORGANIZATION
                    || sort == Sort.ORGANIZATION && candidates.getFirst().type().equals("state");
        }
        boolean named = token.isProperNoun() && token.name() == NameTag.NONE && !NameWords.DATE.has(token.text());
        return named && kind != Entry.Kind.PERSON && token.text().length() >= SHORTEST_UNTAGGED
                || named && Words.inCapitals(token.text());
    }
}
