package dateline.authority;

import java.util.Optional;

/** What lies in what: a city in its state, a body in its home country. */
public record EntryTree(Authority authority) {
    private static final int DEEPEST = 5;

    /** The state around a place, a body's home; a state is its own. */
    public Optional<Entry> state(Entry entry) {
        Optional<Entry> around = Optional.of(entry);
        for (int steps = 0; steps < DEEPEST && around.isPresent(); steps++) {
            if (around.get().type().equals("state")) {
                return around;
            }
            around = around.get().partOf().flatMap(authority::entry);
        }
        return Optional.empty();
    }
}
