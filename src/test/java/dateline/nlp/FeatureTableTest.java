package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FeatureTableTest {
    private final FeatureTable table = new FeatureTable(2);

    @Test
    void a_feature_is_found_by_the_parts_of_its_name() {
        table.put(Fingerprint.of("Ana...Xxxxx-PW"), 7);

        Fingerprint parts = Fingerprint.of("Ana").then(Fingerprint.of("...")).then(Fingerprint.of("Xxxxx-PW"));
        assertThat(table.number(parts)).isEqualTo(7);
        assertThat(table.number(Fingerprint.of("Xxxxx-PW...Ana"))).isEqualTo(FeatureTable.NONE);
    }

    @Test
    void where_the_parts_border_does_not_matter() {
        Fingerprint whole = Fingerprint.of("abc");

        assertThat(Fingerprint.of("a").then(Fingerprint.of("bc"))).isEqualTo(whole);
        assertThat(Fingerprint.of("ab").then(Fingerprint.of("c"))).isEqualTo(whole);
        assertThat(Fingerprint.of("").then(whole)).isEqualTo(whole);
        assertThat(Fingerprint.of("acb")).isNotEqualTo(whole);
    }

    @Test
    void two_features_with_one_fingerprint_are_refused() {
        table.put(Fingerprint.of("a"), 1);

        assertThatThrownBy(() -> table.put(Fingerprint.of("a"), 2)).isInstanceOf(IllegalStateException.class);
    }
}
