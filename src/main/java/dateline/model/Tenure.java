package dateline.model;

import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * Whether somebody holds a role on the day of the article, since when and until when, as far as the text says.
 *
 * @param since a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
 * @param until as {@code since}; also the day on which one who holds it will give it up
 */
public record Tenure(State state, Optional<Temporal> since, Optional<Temporal> until) {
    /** Whether it is held, is over, or is still to begin. */
    public enum State {
        HELD,
        FORMER,
        FUTURE
    }

    public static final Tenure HELD = of(State.HELD);
    public static final Tenure FORMER = of(State.FORMER);

    public static Tenure of(State state) {
        return new Tenure(state, Optional.empty(), Optional.empty());
    }

    public boolean hasDates() {
        return since.isPresent() || until.isPresent();
    }

    /** With what another place of the text says of the same role's dates. */
    public Tenure with(Tenure other) {
        boolean ended = state == State.HELD && (other.state == State.FORMER || other.until.isPresent());
        return new Tenure(ended ? other.state : state, since.or(other::since), until.or(other::until));
    }
}
