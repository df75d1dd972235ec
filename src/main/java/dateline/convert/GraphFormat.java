package dateline.convert;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A format that graphs are written in; the file's name tells which. */
public enum GraphFormat {
    /** N-Quads: one quad a line, for other programs. */
    NQUADS(".nq"),
    /** TriG: named graphs with prefixes, for people. */
    TRIG(".trig"),
    /** Turtle: all articles in one graph, without the names of their graphs. */
    TURTLE(".ttl"),
    /** JSON-LD 1.1: one array of named graphs. */
    JSON_LD(".jsonld");

    private static final String GZIP = ".gz";

    private final String extension;

    GraphFormat(String extension) {
        this.extension = extension;
    }

    /**
     * The format that a file's name asks for, with or without ".gz" behind it.
     *
     * @throws IllegalArgumentException the name ends in none that we can write
     */
    public static GraphFormat of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        String plain = isGzip(lower) ? lower.substring(0, lower.length() - GZIP.length()) : lower;
        return Arrays.stream(values())
                .filter(format -> plain.endsWith(format.extension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        fileName + ": the name of a graph file ends in " + known() + ", each with or without " + GZIP));
    }

    /** Whether a file of this name is compressed. */
    public static boolean isGzip(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    private static String known() {
        return Arrays.stream(values()).map(format -> format.extension).collect(Collectors.joining(", "));
    }
}
