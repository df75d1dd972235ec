package dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word list or lexicon on the class path: UTF-8, one entry a line, {@code #} before comments. */
public final class DataFile {
    private DataFile() {}

    /**
     * The entries in the order of the file, comments and empty lines left out.
     *
     * @param path from the root of the class path, with a slash before
     */
    public static List<String> lines(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The entries' columns, which tabs part. */
    public static Stream<String[]> rows(String path) {
        return lines(path).stream().map(line -> line.split("\t"));
    }

    /** The words of each line, with blanks between them. */
    public static Stream<List<String>> lists(String path) {
        return lines(path).stream().map(line -> List.of(line.split(" ")));
    }

    /** The words of all lines, likewise. */
    public static Set<String> words(String path) {
        return lists(path).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of each group, by its name: a group a line, its name, a tab, its words with blanks between them. */
    public static Map<String, Set<String>> groups(String path) {
        return rows(path)
                .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> Set.of(fields[1].split(" "))));
    }

    /** The file as it is, for who searches it in place. */
    public static byte[] bytes(String path) {
        try (InputStream file = DataFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("no data file " + path + " on the class path");
            }
            return file.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
