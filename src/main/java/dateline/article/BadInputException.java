package dateline.article;

import java.util.Optional;

/**
 * An input that cannot be read as an article. The message names the input and the place, what stands there and what was
 * expected: {@code wire/x.txt, byte 1042: not UTF-8 …}. Whoever named the input can mend it.
 */
public final class BadInputException extends Exception {
    private static final long serialVersionUID = 1;
    private final String input;
    private final String place;
    private final String problem;

    /** @param input the input, or the sidecar beside it, as it was named */
    public BadInputException(String input, String problem) {
        this(input, "", problem);
    }

    /** @param place where in the input: {@code byte 1042}, counted from 0, or {@code line 3, column 5}, from 1 */
    public BadInputException(String input, String place, String problem) {
        super(input + (place.isEmpty() ? "" : ", " + place) + ": " + problem);
        this.input = input;
        this.place = place;
        this.problem = problem;
    }

    public String input() {
        return input;
    }

    public Optional<String> place() {
        return Optional.of(place).filter(where -> !where.isEmpty());
    }

    /** What is wrong, without input and place. */
    public String problem() {
        return problem;
    }
}
