package dateline.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder of an embedded store, and why it cannot be used when it cannot. */
record DataFolder(Path path) {
    /** @throws StoreException the folder cannot be made or written, or holds something else */
    static DataFolder at(Path path) {
        DataFolder folder = new DataFolder(path);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw folder.unusable("is a file, not a folder", null);
        }
        try {
            Files.createDirectories(path);
            folder.checkContents();
            Files.createDirectories(folder.database());
            Files.createDirectories(folder.textIndex());
            Files.delete(Files.createTempFile(path, "writable", ".tmp"));
        } catch (IOException e) {
            throw folder.unusable(e);
        }
        return folder;
    }

    Path database() {
        return path.resolve("tdb2");
    }

    Path textIndex() {
        return path.resolve("text");
    }

    /** A folder of articles, named here by mistake, must not fill up with database files. */
    private void checkContents() throws IOException {
        if (Files.isDirectory(database())) {
            return;
        }
        try (Stream<Path> contents = Files.list(path)) {
            contents.sorted().findFirst().ifPresent(other -> {
                throw unusable("holds other things (" + other.getFileName() + ") and no store", null);
            });
        }
    }

    /** An exception that says why, as far as the cause can tell. */
    StoreException unusable(Exception cause) {
        return unusable(reason(cause), cause);
    }

    private StoreException unusable(String reason, Exception cause) {
        return new StoreException(path.toString(), reason + "; mend that or name another data folder", cause);
    }

    private static String reason(Throwable cause) {
        return switch (cause) {
            case LockObtainFailedException locked -> "is in use (" + locked.getMessage() + ")";
            case AccessDeniedException denied -> "no right to write " + denied.getFile();
            case FileSystemException failed -> "cannot be made (" + failed.getMessage() + ")";
            default -> {
                Throwable deeper = cause.getCause();
                yield deeper != null ? reason(deeper) : "cannot be used as a store (" + cause.getMessage() + ")";
            }
        };
    }
}
