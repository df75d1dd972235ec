package dateline.authority.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder beside a file that is being made. Where a run was stopped before it could remove it, the next one does. */
public record WorkFolder(Path path) implements AutoCloseable {
    /**
     * One that is empty.
     *
     * @param file what will be made; on the same disk
     * @param purpose ends the folder's name
     */
    public static WorkFolder beside(Path file, String purpose) throws IOException {
        Path path = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + purpose);
        WorkFolder folder = new WorkFolder(path);
        folder.close();
        Files.createDirectory(path);
        return folder;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        if (Files.isDirectory(path)) {
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(path);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        }
    }
}
