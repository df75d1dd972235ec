package dateline.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The server that has a data folder open, for other commands on the same folder: its address stands in a file there for
 * as long as it runs.
 */
final class RunningServer implements AutoCloseable {
    private static final String FILE = "server-address";

    private final Path file;

    private RunningServer(Path file) {
        this.file = file;
    }

    /** @throws IOException if the address cannot be written */
    static RunningServer announce(Path folder, URI address) throws IOException {
        return new RunningServer(Files.writeString(folder.resolve(FILE), address + "\n"));
    }

    /** The address of the folder's server, where there is one. */
    static Optional<URI> of(Path folder) {
        try {
            return Optional.of(URI.create(Files.readString(folder.resolve(FILE)).strip()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Takes the address away again. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The next server writes over it, and until then no store is locked, so nobody reads it.
            return;
        }
    }
}
