package dateline.store;

import dateline.convert.GraphFormat;
import dateline.convert.GraphWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.graph.Node;

/**
 * Graphs in one file, in the format that its name asks for. It begins empty, whatever stands in the file; {@link
 * #commit} puts the file in the old one's place in one step, graphs in the order in which their names first came. Until
 * then they wait in a spool beside it, so memory holds their names only.
 */
public final class FileStore implements GraphStore {
    private final Path file;
    private final Spool spool;
    private final Map<Node, Spool.Stretch> graphs = new LinkedHashMap<>();

    private FileStore(Path file, Spool spool) {
        this.file = file;
        this.spool = spool;
    }

    /** @throws StoreException no graph file can be written there, or it would have no format */
    public static FileStore open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new StoreException(file.toString(), "is a folder, not a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreException(file.toString(), "there is no folder " + folder);
        }
        try {
            GraphFormat.of(file.getFileName().toString());
            // A link stays one: what it leads to is written.
            return new FileStore(Files.exists(file) ? file.toRealPath() : file, new Spool(folder));
        } catch (IllegalArgumentException | IOException e) {
            throw unusable(file, e);
        }
    }

    @Override
    public void replace(Collection<NamedGraph> added) {
        try {
            for (NamedGraph graph : added) {
                graphs.put(graph.name(), spool.put(graph));
            }
        } catch (IOException | AtlasException e) {
            throw unusable(file, e);
        }
    }

    @Override
    public void delete(Node name) {
        graphs.remove(name);
    }

    @Override
    public void commit() {
        // Written beside the file, to be moved on one disk; its name must end like the file's, for the format.
        Path unfinished = file.resolveSibling("." + ProcessHandle.current().pid() + "-" + file.getFileName());
        try {
            write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | AtlasException e) {
            unfinished.toFile().delete();
            throw unusable(file, e);
        }
    }

    private void write(Path target) throws IOException {
        try (GraphWriter writer = GraphWriter.open(target)) {
            for (Spool.Stretch graph : graphs.values()) {
                writer.copy(spool.get(graph));
            }
        }
    }

    /** Drops what was not committed. */
    @Override
    public void close() {
        try {
            spool.close();
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static StoreException unusable(Path file, Exception cause) {
        return new StoreException(file.toString(), "cannot be written (" + cause.getMessage() + ")", cause);
    }
}
