package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the names in a sentence: the name model's, put right by the authority file and by the words around them. */
final class NameFinder {
    private final Gazetteer gazetteer;

    NameFinder(Authority authority) {
        this.gazetteer = new Gazetteer(authority);
    }

    /** None overlaps another; in text order. */
    List<Name> find(Sentence sentence) {
        List<Name> tagged = TaggedNames.in(sentence);
        List<Name> known = gazetteer.in(sentence, tagged);
        List<Name> bodies = Bodies.in(sentence, known);
        List<Name> found = new ArrayList<>();
        Stream.of(bodies, known, tagged).flatMap(List::stream).forEach(name -> {
            if (found.stream().noneMatch(name::overlaps)) {
                found.add(name);
            }
        });
        return found.stream()
                .map(NameTypes::corrected)
                .filter(NameFinder::isName)
                .sorted(Comparator.comparingInt(Name::first))
                .toList();
    }

    private static boolean isName(Name name) {
        Token last = name.sentence().token(name.last());
        boolean gathering = name.size() > 1 && NameWords.EVENT.has(last.text());
        boolean date = name.tokens().stream().allMatch(token -> NameWords.DATE.has(token.text()));
        boolean role = name.tokens().stream().allMatch(token -> NameWords.isTitle(token.text()));
        boolean capital = name.tokens().stream()
                .anyMatch(token -> token.text().codePoints().anyMatch(Character::isUpperCase));
        return !gathering && !date && !role && capital;
    }
}
