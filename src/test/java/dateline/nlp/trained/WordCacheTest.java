package dateline.nlp.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordCacheTest {
    private final AtomicInteger made = new AtomicInteger();
    private final WordCache<String> cache = new WordCache<>(word -> word.toUpperCase() + made.incrementAndGet());

    @Test
    void what_was_made_for_a_word_is_kept() {
        assertThat(cache.get("said")).isEqualTo("SAID1");
        assertThat(cache.get("said")).isEqualTo("SAID1");
    }

    @Test
    void words_with_the_same_hash_are_not_mixed_up() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());

        assertThat(cache.get("Aa")).isEqualTo("AA1");
        assertThat(cache.get("BB")).isEqualTo("BB2");
        assertThat(cache.get("Aa")).isEqualTo("AA3");
    }
}
