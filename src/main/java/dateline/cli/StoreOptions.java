package dateline.cli;

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
}
