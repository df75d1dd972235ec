package dateline.extract.time;

import java.util.Optional;

/** Recognizes one family of time expressions at a word. */
interface Rule {
    /** The expression that begins at that word, as long as it goes. */
    Optional<Timex> at(SentenceWords words, int begin, Context context);
}
