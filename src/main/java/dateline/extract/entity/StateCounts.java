package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.Entry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often an article names each state, with the places and bodies in it: tells where the article is at home. */
public final class StateCounts {
    private final Authority authority;
    private final Map<Entry, Integer> counts = new LinkedHashMap<>();

    public StateCounts(Authority authority) {
        this.authority = authority;
    }

    /** Counts the names of one whom the authority file knows for their state, if they have one. */
    public void add(Entry named, int times) {
        authority.state(named).ifPresent(state -> counts.merge(state, times, Integer::sum));
    }

    /**
     * The state that is named most; the first of several.
     *
     * @param lead so many times as often as the next; else there is none
     */
    public Optional<Entry> most(int lead) {
        List<Map.Entry<Entry, Integer>> states = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        return states.stream()
                .findFirst()
                .filter(first -> states.size() == 1
                        || first.getValue() >= lead * states.get(1).getValue())
                .map(Map.Entry::getKey);
    }
}
