package dateline.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps equal values once, so that what many articles share costs memory once. */
final class Pool {
    private final Map<Object, Object> known = new HashMap<>();

    /** The first value that was equal to this one. */
    @SuppressWarnings("unchecked")
    <T> T shared(T value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }

    Optional<String> shared(Optional<String> value) {
        return value.map(this::shared);
    }

    /** The words as a set, which is kept once, as each of them is. */
    Set<String> set(Stream<String> words) {
        return shared(words.map(this::shared).collect(Collectors.toUnmodifiableSet()));
    }
}
