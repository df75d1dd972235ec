package dateline.resolve;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * An event as one article tells it.
 *
 * @param types classes finer than {@code dl:Event}
 * @param words stems of its triggers
 * @param actors who takes part: IRIs of those who are known, last words of the names of all others
 * @param places likewise
 * @param time the beginning of its time stamp, to the day at most: "2015-11"
 */
record Happening(
        Node event,
        Story story,
        Set<String> types,
        Set<String> words,
        Set<String> actors,
        Set<String> places,
        Optional<String> time) {
    Happening {
        types = Set.copyOf(types);
        words = Set.copyOf(words);
        actors = Set.copyOf(actors);
        places = Set.copyOf(places);
    }
}
