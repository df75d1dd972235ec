package dateline.authority.link;

/**
 * The article of Wikipedia that somebody is taken for.
 *
 * @param confidence 0 to 1
 */
public record Linked(Candidate candidate, double confidence) {
    private static final double CERTAIN = 0.8;
    private static final double GUESS = 0.79;

    /** Whether it may be said without reserve. */
    public boolean certain() {
        return confidence >= CERTAIN;
    }

    /** The same with some reserve. */
    public Linked asGuess() {
        return new Linked(candidate, Math.min(confidence, GUESS));
    }
}
