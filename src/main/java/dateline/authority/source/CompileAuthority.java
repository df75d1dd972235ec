package dateline.authority.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.authority.Entry;
import dateline.authority.EntryGraph;
import dateline.authority.EntryKeys;
import dateline.authority.EntryLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;

/**
 * Turns {@code data/authority/*.ttl} into the sorted tables that the program searches, where parsing Turtle would take
 * seconds. Arguments: the folder of the files, the folder of the tables. Does nothing when the tables are newer.
 */
public final class CompileAuthority {
    private static final String ENTRIES = "entries.tsv";
    private static final String KEYS = "keys.tsv";

    private CompileAuthority() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files = turtleFiles(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        Path table = folder.resolve(ENTRIES);
        if (!isNewer(table, files)) {
            Files.createDirectories(folder);
            List<Entry> entries = entries(files);
            Files.write(folder.resolve(KEYS), keys(entries));
            Files.write(table, lines(entries));
        }
    }

    static List<Path> turtleFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNewer(Path table, List<Path> files) throws IOException {
        if (!Files.exists(table)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(table);
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
                return false;
            }
        }
        return true;
    }

    static List<Entry> entries(List<Path> files) {
        Model model = ModelFactory.createDefaultModel();
        files.forEach(file -> RDFDataMgr.read(model, file.toString()));
        return EntryGraph.read(model);
    }

    /** "person/barack-obama", tab, the entry. */
    static List<String> lines(List<Entry> entries) {
        return sorted(entries.stream().map(entry -> EntryKeys.id(entry.id()) + "\t" + EntryLines.write(entry)));
    }

    /** A key, tab, the identities of the entries under it, the best known first. */
    static List<String> keys(List<Entry> entries) {
        Map<String, StringBuilder> keys = new HashMap<>();
        entries.stream().sorted(EntryKeys.BY_PROMINENCE).forEach(entry -> EntryKeys.of(entry)
                .forEach(key -> keys.computeIfAbsent(key, StringBuilder::new)
                        .append('\t')
                        .append(EntryKeys.id(entry.id()))));
        return sorted(keys.values().stream().map(StringBuilder::toString));
    }

    /** By bytes, as the look-up compares. */
    private static List<String> sorted(Stream<String> lines) {
        Comparator<String> byBytes = Comparator.comparing(line -> line.getBytes(UTF_8), Arrays::compareUnsigned);
        return lines.sorted(byBytes).toList();
    }
}
