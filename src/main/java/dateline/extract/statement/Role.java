package dateline.extract.statement;

/** The part that a token plays for a cue. */
enum Role {
    NONE,
    CUE,
    SOURCE,
    CONTENT;

    static final int COUNT = values().length;
}
