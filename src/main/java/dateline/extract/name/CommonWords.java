package dateline.extract.name;

import dateline.text.DataFile;
import java.util.Set;

/** English words that are no names: a capital alone does not make one of them a name. */
final class CommonWords {
    private static final Set<String> WORDS = Set.copyOf(DataFile.lines("/dateline/name/common-words.txt"));

    private CommonWords() {}

    /** By the word in lower case. */
    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
