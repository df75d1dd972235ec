package dateline.nlp;

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

/** A model on its way into the form that loads fast: arrays as they lie in memory, each after its length. */
final class ModelOutput extends DataOutputStream {
    ModelOutput(OutputStream out) {
        super(out);
    }

    void ints(int... numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        array(numbers.length, bytes);
    }

    void longs(long... numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        array(numbers.length, bytes);
    }

    void floats(float... numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        array(numbers.length, bytes);
    }

    void doubles(double... numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        bytes.asDoubleBuffer().put(numbers);
        array(numbers.length, bytes);
    }

    private void array(int length, ByteBuffer bytes) throws IOException {
        writeInt(length);
        write(bytes.array());
    }

    /** As many rows as there are, of any lengths. */
    void rows(Collection<int[]> rows) throws IOException {
        ints(rows.stream().mapToInt(row -> row.length).toArray());
        ints(rows.stream().flatMapToInt(Arrays::stream).toArray());
    }

    void strings(Collection<String> strings) throws IOException {
        List<byte[]> encoded = strings.stream()
                .map(string -> string.getBytes(StandardCharsets.UTF_8))
                .toList();
        ints(encoded.stream().mapToInt(bytes -> bytes.length).toArray());
        for (byte[] bytes : encoded) {
            write(bytes);
        }
    }

    /** Few different strings, each many times. */
    void names(List<String> names) throws IOException {
        List<String> distinct = names.stream().distinct().toList();
        Map<String, Integer> places = new TreeMap<>();
        distinct.forEach(name -> places.put(name, places.size()));
        strings(distinct);
        ints(names.stream().mapToInt(places::get).toArray());
    }

    /** In the order of the keys, so that the same map makes the same bytes. */
    void map(Map<String, String> map) throws IOException {
        Map<String, String> sorted = new TreeMap<>(map);
        strings(sorted.keySet());
        names(List.copyOf(sorted.values()));
    }
}
