package dateline.server;

import dateline.text.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which somebody is mentioned: each name and description once, with how often it comes; pronouns are counted. */
final class MentionWords {
    private static final Set<String> PRONOUNS = DataFile.words("/dateline/server/pronouns.txt");

    private final Map<String, List<Hyperlink>> byWords = new LinkedHashMap<>();
    private int pronouns;

    private MentionWords() {}

    /** @param mentions by their words, each leading to its place in a text; the first of several is the one led to */
    static List<Hyperlink> of(List<Hyperlink> mentions) {
        MentionWords words = new MentionWords();
        mentions.forEach(words::add);
        return words.list();
    }

    private void add(Hyperlink mention) {
        if (PRONOUNS.contains(mention.label().toLowerCase(Locale.ROOT))) {
            pronouns++;
        } else {
            byWords.computeIfAbsent(mention.label(), any -> new ArrayList<>()).add(mention);
        }
    }

    private List<Hyperlink> list() {
        List<Hyperlink> all = new ArrayList<>();
        byWords.forEach((words, mentions) -> all.add(new Hyperlink(
                mentions.size() == 1 ? words : words + " (" + mentions.size() + " times)",
                mentions.getFirst().href())));
        if (pronouns > 0) {
            all.add(new Hyperlink(pronouns == 1 ? "1 pronoun" : pronouns + " pronouns", Optional.empty()));
        }
        return all;
    }
}
