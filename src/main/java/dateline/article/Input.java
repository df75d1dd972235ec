package dateline.article;

/** Something that should become an article; nothing of it is read before {@link #read} is called. */
public interface Input {
    /** The input as it was named on the way here, for messages: {@code wire/x.txt}. */
    String name();

    /** Reads it. Threads may read different inputs at once. */
    Article read() throws BadInputException;

    /** An input of which it is known beforehand that it cannot be read. */
    static Input bad(String name, String problem) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Article read() throws BadInputException {
                throw new BadInputException(name, problem);
            }
        };
    }
}
