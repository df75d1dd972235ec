package dateline.extract.entity;

import dateline.text.DataFile;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Map;
import java.util.Set;

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

    private static final Map<String, Set<String>> WORDS = DataFile.groups("/dateline/entity/anonymity.tsv");

    /** Whether a word is one of these, as written or in its base form. */
    boolean has(Token token) {
        Set<String> words = WORDS.get(name());
        return words.contains(Words.lower(token)) || words.contains(Words.lemma(token));
    }
}
