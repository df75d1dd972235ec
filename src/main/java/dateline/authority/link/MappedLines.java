package dateline.authority.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of lines "key, tab, value" sorted by the bytes of their keys, searched where it lies on disk; the first line is
 * a title. Opening it reads nothing but that. At most 2 GB. Threads may share it.
 */
final class MappedLines {
    private final ByteBuffer bytes;
    private final int begin;

    private MappedLines(ByteBuffer bytes) {
        this.bytes = bytes;
        this.begin = Math.min(lineEnd(0) + 1, bytes.limit());
    }

    static MappedLines open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() == 0 || channel.size() > Integer.MAX_VALUE) {
                throw new IOException(channel.size() + " bytes");
            }
            return new MappedLines(channel.map(MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** The bytes of all lines but the title. */
    int size() {
        return bytes.limit() - begin;
    }

    String title() {
        return text(0, lineEnd(0));
    }

    /** What stands behind a key. */
    Optional<String> value(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        int low = begin;
        int high = bytes.limit();
        while (low < high) {
            int line = lineBegin(low, (low + high) >>> 1);
            int order = compare(line, wanted);
            if (order == 0) {
                return Optional.of(text(line + wanted.length, lineEnd(line)));
            } else if (order < 0) {
                low = lineEnd(line) + 1;
            } else {
                high = line;
            }
        }
        return Optional.empty();
    }

    private int lineBegin(int from, int middle) {
        int at = middle;
        while (at > from && bytes.get(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private int lineEnd(int line) {
        int at = line;
        while (at < bytes.limit() && bytes.get(at) != '\n') {
            at++;
        }
        return at;
    }

    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int one = line + i < bytes.limit() ? bytes.get(line + i) & 0xff : -1;
            int other = wanted[i] & 0xff;
            if (one != other) {
                return one - other;
            }
        }
        return 0;
    }

    private String text(int from, int to) {
        byte[] copy = new byte[to - from];
        bytes.get(from, copy);
        return new String(copy, StandardCharsets.UTF_8);
    }
}
