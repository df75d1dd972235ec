package dateline.authority.link;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/**
 * A dictionary of wordings: lines "wording, tab, title of the article it links to, tab, share of the wording's links that
 * do", those of one title together. The form is that of wikidict in CoreNLP's English KBP models, made after Spitkovsky
 * and Chang, "A Cross-Lingual Dictionary for English Wikipedia Concepts", LREC 2012.
 */
final class Dictionary implements AutoCloseable {
    private static final String ENTRY = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final int FIELDS = 3;

    private static final int BUFFER = 1 << 16;

    /** A wording and its share. */
    record Wording(String words, double share) {}

    /** All that is linked to one article. */
    record Linked(String title, List<Wording> wordings) {}

    private final Closeable jar;
    private final BufferedReader lines;
    private Optional<Line> next;
    private long number;

    private Dictionary(Closeable jar, InputStream bytes) throws IOException {
        this.jar = jar;
        this.lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER);
        this.next = line();
    }

    /**
     * @param file the lines, packed or not, or the jar with the file that CoreNLP ships
     * @param progress hears of the packed bytes that were read
     */
    static Dictionary open(Path file, LongConsumer progress) throws IOException {
        if (!file.toString().endsWith(".jar")) {
            return new Dictionary(() -> {}, unpacked(counted(Files.newInputStream(file), progress)));
        }
        ZipFile jar = new ZipFile(file.toFile());
        if (jar.getEntry(ENTRY) == null) {
            jar.close();
            throw new IOException("holds no " + ENTRY);
        }
        return new Dictionary(jar, unpacked(counted(jar.getInputStream(jar.getEntry(ENTRY)), progress)));
    }

    private static InputStream counted(InputStream bytes, LongConsumer progress) {
        return new FilterInputStream(new BufferedInputStream(bytes, BUFFER)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                progress.accept(Math.max(read, 0));
                return read;
            }
        };
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        PushbackInputStream start = new PushbackInputStream(bytes, GZIP.length);
        byte[] first = start.readNBytes(GZIP.length);
        start.unread(first);
        return Arrays.equals(first, GZIP) ? new GZIPInputStream(start, BUFFER) : start;
    }

    /**
     * The next article and its wordings; empty at the end.
     *
     * @throws IOException a line has not the form, with its number
     */
    Optional<Linked> next() throws IOException {
        if (next.isEmpty()) {
            return Optional.empty();
        }
        String title = next.get().title();
        List<Wording> wordings = new ArrayList<>();
        while (next.isPresent() && next.get().title().equals(title)) {
            wordings.add(next.get().wording());
            next = line();
        }
        return Optional.of(new Linked(title, wordings));
    }

    private Optional<Line> line() throws IOException {
        String text = lines.readLine();
        number++;
        return text == null ? Optional.empty() : Optional.of(parsed(text));
    }

    private Line parsed(String text) throws IOException {
        int first = text.indexOf('\t');
        int last = text.lastIndexOf('\t');
        try {
            double share = Double.parseDouble(text.substring(last + 1));
            if (first >= 0 && first + 1 < last && 0 <= share && share <= 1) {
                return new Line(text.substring(first + 1, last), new Wording(text.substring(0, first), share));
            }
        } catch (NumberFormatException e) {
            // told below, as other faults of the form are
        }
        throw new IOException("line " + number + ": not a wording, a title and a share from 0 to 1, divided by tabs");
    }

    private record Line(String title, Wording wording) {}

    @Override
    public void close() throws IOException {
        try (jar) {
            lines.close();
        }
    }
}
