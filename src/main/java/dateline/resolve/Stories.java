package dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which articles may tell the same story: those that share a telling word that few others have. So the work grows with the
 * articles, not with their pairs.
 */
final class Stories {
    /** A word that more articles have finds no neighbours. */
    private static final int MOST_ARTICLES = 60;

    private final List<Story> stories;
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    Stories(List<Story> stories, Vocabulary vocabulary) {
        this.stories = stories;
        for (int number = 0; number < stories.size(); number++) {
            for (String word : stories.get(number).telling().words()) {
                if (vocabulary.frequency(word) <= MOST_ARTICLES) {
                    byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(number);
                }
            }
        }
    }

    int count() {
        return stories.size();
    }

    Story story(int number) {
        return stories.get(number);
    }

    /** The stories that come after one and share a telling word with it, in their order. */
    List<Story> neighbours(int number) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String word : stories.get(number).telling().words()) {
            found.addAll(byWord.getOrDefault(word, List.of()));
        }
        return found.tailSet(number, false).stream().map(stories::get).toList();
    }
}
