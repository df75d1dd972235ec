package dateline.nlp.trained;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A model on its way into the form that loads fast: arrays as they lie in memory, each after its length. */
public final class ModelOutput extends DataOutputStream {
    public ModelOutput(OutputStream out) {
        super(out);
    }

    public void ints(int... numbers) throws IOException {
        array(numbers.length, Integer.BYTES, bytes -> bytes.asIntBuffer().put(numbers));
    }

    public void longs(long... numbers) throws IOException {
        array(numbers.length, Long.BYTES, bytes -> bytes.asLongBuffer().put(numbers));
    }

    public void floats(float... numbers) throws IOException {
        array(numbers.length, Float.BYTES, bytes -> bytes.asFloatBuffer().put(numbers));
    }

    public void doubles(double... numbers) throws IOException {
        array(numbers.length, Double.BYTES, bytes -> bytes.asDoubleBuffer().put(numbers));
    }

    private void array(int length, int bytesEach, Consumer<ByteBuffer> numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length * bytesEach);
        numbers.accept(bytes);
        writeInt(length);
        write(bytes.array());
    }

    /** As many rows as there are, of any lengths. */
    public void rows(Collection<int[]> rows) throws IOException {
        ints(rows.stream().mapToInt(row -> row.length).toArray());
        ints(rows.stream().flatMapToInt(Arrays::stream).toArray());
    }

    public void strings(Collection<String> strings) throws IOException {
        List<byte[]> encoded = strings.stream()
                .map(string -> string.getBytes(StandardCharsets.UTF_8))
                .toList();
        ints(encoded.stream().mapToInt(bytes -> bytes.length).toArray());
        for (byte[] bytes : encoded) {
            write(bytes);
        }
    }

    /** Few different strings, each many times. */
    public void names(List<String> names) throws IOException {
        List<String> distinct = names.stream().distinct().toList();
        Map<String, Integer> places = new TreeMap<>();
        distinct.forEach(name -> places.put(name, places.size()));
        strings(distinct);
        ints(names.stream().mapToInt(places::get).toArray());
    }

    /** In the order of the keys, so that the same map makes the same bytes. */
    public void map(Map<String, String> map) throws IOException {
        Map<String, String> sorted = new TreeMap<>(map);
        strings(sorted.keySet());
        names(List.copyOf(sorted.values()));
    }
}
