package dateline.nlp.trained;

import java.util.function.Function;

/**
 * What was once worked out for words, kept for their next use.
 *
 * <p>The memory is bounded: a new word takes the place of an old one with the same hash. Threads share it without locks, as
 * entries are immutable and two threads that work out the same word agree.
 */
public final class WordCache<T> {
    private static final int ENTRY_BITS = 15;

    private record Entry(String word, Object value) {}

    private final Entry[] entries = new Entry[1 << ENTRY_BITS];
    private final Function<String, T> make;

    /** @param make gives an immutable value, the same for the same word whenever it is called */
    public WordCache(Function<String, T> make) {
        this.make = make;
    }

    @SuppressWarnings("unchecked") // only what "make" gave is in the entries
    public T get(String word) {
        int place = (word.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - ENTRY_BITS);
        Entry entry = entries[place];
        if (entry == null || !entry.word.equals(word)) {
            entry = new Entry(word, make.apply(word));
            entries[place] = entry;
        }
        return (T) entry.value;
    }
}
