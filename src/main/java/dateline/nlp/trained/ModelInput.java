package dateline.nlp.trained;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A model in the form that loads fast, piece by piece in the order in which {@link ModelOutput} wrote them. */
public final class ModelInput extends DataInputStream {
    public ModelInput(InputStream in) {
        super(in);
    }

    public int[] ints() throws IOException {
        int[] numbers = new int[readInt()];
        bytes(numbers.length * Integer.BYTES).asIntBuffer().get(numbers);
        return numbers;
    }

    public long[] longs() throws IOException {
        long[] numbers = new long[readInt()];
        bytes(numbers.length * Long.BYTES).asLongBuffer().get(numbers);
        return numbers;
    }

    public float[] floats() throws IOException {
        float[] numbers = new float[readInt()];
        bytes(numbers.length * Float.BYTES).asFloatBuffer().get(numbers);
        return numbers;
    }

    public double[] doubles() throws IOException {
        double[] numbers = new double[readInt()];
        bytes(numbers.length * Double.BYTES).asDoubleBuffer().get(numbers);
        return numbers;
    }

    private ByteBuffer bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    public List<int[]> rows() throws IOException {
        int[] lengths = ints();
        int[] all = ints();
        List<int[]> rows = new ArrayList<>(lengths.length);
        int begin = 0;
        for (int length : lengths) {
            rows.add(Arrays.copyOfRange(all, begin, begin + length));
            begin += length;
        }
        return rows;
    }

    public List<String> strings() throws IOException {
        int[] lengths = ints();
        byte[] bytes = bytes(Arrays.stream(lengths).sum()).array();
        String[] strings = new String[lengths.length];
        int begin = 0;
        for (int at = 0; at < lengths.length; at++) {
            strings[at] = new String(bytes, begin, lengths[at], StandardCharsets.UTF_8);
            begin += lengths[at];
        }
        return List.of(strings);
    }

    public List<String> names() throws IOException {
        List<String> distinct = strings();
        return Arrays.stream(ints()).mapToObj(distinct::get).toList();
    }

    public Map<String, String> map() throws IOException {
        return map(strings(), names());
    }

    /** Each key with what stands at its place among the values. */
    public static <T> Map<String, T> map(List<String> keys, List<T> values) {
        Map<String, T> map = HashMap.newHashMap(keys.size());
        for (int at = 0; at < keys.size(); at++) {
            map.put(keys.get(at), values.get(at));
        }
        return map;
    }
}
