package dateline.store;

import dateline.store.Outcome.Loaded;
import dateline.store.Outcome.Refused;

/** What became of all inputs of a run, counted. */
public record Summary(int loaded, int refused, long quads, long statements, long events) {
    static final Summary NOTHING = new Summary(0, 0, 0, 0, 0);

    Summary plus(Outcome outcome) {
        return switch (outcome) {
            case Loaded more ->
                new Summary(
                        loaded + 1,
                        refused,
                        quads + more.quads(),
                        statements + more.statements(),
                        events + more.events());
            case Refused more -> new Summary(loaded, refused + 1, quads, statements, events);
        };
    }
}
