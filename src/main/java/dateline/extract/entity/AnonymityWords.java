package dateline.extract.entity;

import dateline.text.DataFile;
import dateline.text.Token;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which news says that a source is not named, by what they do. */
enum AnonymityWords {
    /** "anonymity" */
    ANONYMITY,
    /** "spoke" on condition of anonymity */
    VERB,
    /** not to be "identified" */
    NAMED,
    /** not "authorized" to speak */
    ALLOWED,
    /** not authorized to "discuss" it */
    SPEAK,
    /** an "unidentified" official */
    UNNAMED,
    NOT,
    /** "because" */
    REASON;

    private static final Map<String, Set<String>> WORDS = DataFile.lines("/dateline/entity/anonymity.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(
                    fields -> fields[0].toUpperCase(Locale.ROOT), fields -> Set.of(fields[1].split(" "))));

    /** Whether a word is one of these, as written or in its base form. */
    boolean has(Token token) {
        Set<String> words = WORDS.get(name());
        return words.contains(Words.lower(token)) || words.contains(Words.lemma(token));
    }
}
