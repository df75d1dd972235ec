package dateline.authority.link;

import dateline.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what an article is about by the words of its title and by those with which others link to it. */
final class TitleKinds {
    private static final Set<String> SMALL =
            DataFile.groups("/dateline/authority/name-words.tsv").get("SMALL");
    private static final Pattern HEIR =
            Pattern.compile("(?:Jr|Sr|\\d|Baron|Earl|Duke|Lord|Prince|Viscount|Marquess|Count).*");
    private static final Map<String, TitleKind> IN_BRACKETS = words("in brackets");
    private static final Map<String, TitleKind> LAST = words("last");
    private static final Map<String, TitleKind> FIRST = words("first");

    private final WordingKinds wordingKinds = new WordingKinds();

    private static Map<String, TitleKind> words(String where) {
        Map<String, TitleKind> words = new HashMap<>();
        DataFile.rows("/dateline/authority/title-words.tsv")
                .filter(fields -> fields[0].equals(where))
                .forEach(fields -> {
                    TitleKind kind = TitleKind.valueOf(fields[1].toUpperCase(Locale.ROOT));
                    List.of(fields[2].split(" ")).forEach(word -> words.put(word, kind));
                });
        return words;
    }

    /** Whether a word says what sort of thing is meant, and not which: "Bank". */
    static boolean isGeneric(String word) {
        return LAST.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** @param wordings with which others link to the article */
    TitleKind of(String title, List<String> wordings) {
        if (title.endsWith(")")) {
            return byWord(IN_BRACKETS, title.substring(0, title.length() - 1)).orElse(TitleKind.UNKNOWN);
        }
        Optional<TitleKind> byLast = byWord(LAST, title);
        int comma = title.indexOf(",_");
        if (comma > 0 && byLast.isEmpty()) {
            boolean heir = HEIR.matcher(title.substring(comma + 2)).matches();
            return heir ? TitleKind.PERSON : TitleKind.PLACE;
        }
        List<String> words = List.of(title.split("_"));
        boolean place = byLast.equals(Optional.of(TitleKind.PLACE));
        return !place && isDescription(words) || WordingKinds.isCommon(wordings)
                ? TitleKind.OTHER
                : byLast.or(() -> byFirst(words)).orElseGet(() -> wordingKinds.of(words, wordings));
    }

    /** "Ministry of Truth" */
    private Optional<TitleKind> byFirst(List<String> words) {
        return words.size() > 1
                ? Optional.ofNullable(FIRST.get(words.getFirst().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Optional<TitleKind> byWord(Map<String, TitleKind> kinds, String title) {
        String[] words = title.toLowerCase(Locale.ROOT).split("[_(,]+");
        return Optional.ofNullable(kinds.get(words[words.length - 1]));
    }

    /** Only names have capitals beyond the first word. */
    private static boolean isDescription(List<String> words) {
        return words.stream()
                .skip(1)
                .anyMatch(word -> !word.isEmpty()
                        && Character.isLowerCase(word.codePointAt(0))
                        && !SMALL.contains(word)
                        && !LegalForms.isOne(word)
                        && word.indexOf('-') < 0);
    }
}
