package dateline.authority.link;

import java.util.stream.Stream;

/** What an article of Wikipedia is about, as far as its title and the wordings of links to it tell. */
public enum TitleKind {
    PERSON('p'),
    ORGANIZATION('o'),
    PLACE('l'),
    /** a work, an event, a common noun: none of the others */
    OTHER('x'),
    UNKNOWN('u');

    private final char letter;

    TitleKind(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /** @throws IllegalArgumentException it is no kind's letter */
    static TitleKind of(char letter) {
        return Stream.of(values())
                .filter(kind -> kind.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + letter + "\" is no kind of article"));
    }
}
