package dateline.authority;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lines "key, tab, value" sorted by the bytes of their keys, searched where they lie: nothing is built when a program
 * starts but the list of line ends.
 */
final class SortedLines {
    private final byte[] text;
    private final int[] begins;

    /** @param text UTF-8, each line ended by a line feed */
    SortedLines(byte[] text) {
        this.text = text;
        int[] found = new int[1024];
        int lines = 0;
        for (int at = 0; at < text.length; at++) {
            if (at == 0 || text[at - 1] == '\n') {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = at;
            }
        }
        this.begins = Arrays.copyOf(found, lines);
    }

    /** What stands behind a key. */
    Optional<String> value(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = begins.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int begin = begins[middle];
            int end = Math.min(begin + wanted.length, text.length);
            int order = Arrays.compareUnsigned(text, begin, end, wanted, 0, wanted.length);
            if (order == 0) {
                return Optional.of(new String(text, end, lineEnd(middle) - end, StandardCharsets.UTF_8));
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private int lineEnd(int line) {
        return (line + 1 < begins.length ? begins[line + 1] : text.length) - 1;
    }
}
