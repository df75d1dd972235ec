package dateline.nlp.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelInputTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ModelOutput out = new ModelOutput(bytes);

    @Test
    void numbers_come_back_bit_for_bit() throws IOException {
        out.ints(-1, Integer.MAX_VALUE);
        out.longs(Long.MIN_VALUE);
        out.floats(0.1f, -0.0f);
        out.doubles(Math.PI);

        ModelInput in = written();
        assertThat(in.ints()).containsExactly(-1, Integer.MAX_VALUE);
        assertThat(in.longs()).containsExactly(Long.MIN_VALUE);
        assertThat(in.floats()).containsExactly(0.1f, -0.0f);
        assertThat(in.doubles()).containsExactly(Math.PI);
    }

    @Test
    void rows_keep_their_lengths() throws IOException {
        out.rows(List.of(new int[] {1, 2}, new int[0], new int[] {3}));

        assertThat(written().rows()).containsExactly(new int[] {1, 2}, new int[0], new int[] {3});
    }

    @Test
    void strings_may_be_empty_and_hold_any_letters() throws IOException {
        out.strings(List.of("", "naïve", "\n", "€𝄞"));
        out.names(List.of("NN", "VB", "NN"));

        ModelInput in = written();
        assertThat(in.strings()).containsExactly("", "naïve", "\n", "€𝄞");
        assertThat(in.names()).containsExactly("NN", "VB", "NN");
    }

    @Test
    void a_map_makes_the_same_bytes_in_whatever_order_it_was_filled() throws IOException {
        Map<String, String> clusters = new HashMap<>(Map.of("paris", "17", "london", "17", "said", "4"));
        out.map(clusters);
        byte[] first = bytes.toByteArray();
        bytes.reset();
        Map<String, String> refilled = HashMap.newHashMap(1000);
        clusters.keySet().stream().sorted().forEach(word -> refilled.put(word, clusters.get(word)));
        out.map(refilled);

        assertThat(bytes.toByteArray()).isEqualTo(first);
        assertThat(written().map()).isEqualTo(clusters);
    }

    @Test
    void a_file_that_was_cut_off_is_refused() throws IOException {
        out.writeInt(2);

        assertThatThrownBy(() -> written().floats()).isInstanceOf(EOFException.class);
    }

    private ModelInput written() {
        return new ModelInput(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
