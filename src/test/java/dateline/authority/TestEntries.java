package dateline.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All entries that come with the program. */
final class TestEntries {
    private TestEntries() {}

    static List<Entry> all() {
        var resource = TestEntries.class.getResourceAsStream("/dateline/authority/entries.tsv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> EntryLines.read(line.substring(line.indexOf('\t') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
