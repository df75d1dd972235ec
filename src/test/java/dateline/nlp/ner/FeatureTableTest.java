package dateline.nlp.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.ModelOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
    private final FeatureTable table = new FeatureTable(2);

    @Test
    void a_feature_is_found_by_the_parts_of_its_name() {
        table.put(RollingHash.of("Ana...Xxxxx-PW"), 7);

        RollingHash parts = RollingHash.of("Ana").then(RollingHash.of("...")).then(RollingHash.of("Xxxxx-PW"));
        assertThat(table.number(parts)).isEqualTo(7);
        assertThat(table.number(RollingHash.of("Xxxxx-PW...Ana"))).isEqualTo(FeatureTable.NONE);
    }

    @Test
    void where_the_parts_border_does_not_matter() {
        RollingHash whole = RollingHash.of("abc");

        assertThat(RollingHash.of("a").then(RollingHash.of("bc"))).isEqualTo(whole);
        assertThat(RollingHash.of("ab").then(RollingHash.of("c"))).isEqualTo(whole);
        assertThat(RollingHash.of("").then(whole)).isEqualTo(whole);
        assertThat(RollingHash.of("acb")).isNotEqualTo(whole);
    }

    @Test
    void two_features_with_one_fingerprint_are_refused() {
        table.put(RollingHash.of("a"), 1);

        assertThatThrownBy(() -> table.put(RollingHash.of("a"), 2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_table_of_features_finds_them_again() throws IOException {
        table.put(RollingHash.of("Ana-WORD"), 4);
        table.put(RollingHash.of("Xxx-TYPE"), 0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new ModelOutput(bytes));

        FeatureTable read = FeatureTable.read(new ModelInput(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.number(RollingHash.of("Ana-WORD"))).isEqualTo(4);
        assertThat(read.number(RollingHash.of("Xxx-TYPE"))).isZero();
        assertThat(read.number(RollingHash.of("Bo-WORD"))).isEqualTo(FeatureTable.NONE);
    }
}
