package dateline.cli;

import dateline.store.Tdb2Store;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the embedded store is. */
final class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "dateline-data",
            description = "Folder of the embedded store, which serve and load make; by default ${DEFAULT-VALUE}.")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** The store there, for commands that have nothing to do without one. */
    Tdb2Store openExisting() {
        if (!Files.isDirectory(folder)) {
            throw new NothingDoneException(
                    folder + ": no store there; make one with: dateline load INPUT… --data " + folder);
        }
        return Tdb2Store.open(folder);
    }
}
