package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Node GRAPH = NodeFactory.createURI("x:graph");

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void name_a_folder_that_is_not_there() {
        data = folder.resolve("data");
    }

    private Tdb2Store open() {
        return Tdb2Store.open(data);
    }

    @Test
    void a_folder_that_is_open_here_does_not_open_twice() {
        try (Tdb2Store store = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith(data + ": is in use")
                    .hasMessageContaining("this virtual machine");

            store.replace(GRAPH, Stream.of(GraphStoreContract.triple("<x:s> <x:p> <x:o>")));
            store.commit();
        }
        try (Tdb2Store again = open()) {
            assertThat(Txn.calculateRead(again.dataset(), () -> again.dataset().containsGraph(GRAPH)))
                    .isTrue();
        }
    }

    @Test
    void a_folder_that_another_program_has_open_is_in_use() throws IOException {
        try (Tdb2Store store = open()) {
            Process other = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherProgram.class.getName(),
                            data.toString())
                    .redirectErrorStream(true)
                    .start();

            assertThat(other.inputReader().lines().toList())
                    .singleElement()
                    .asString()
                    .startsWith(data + ": is in use")
                    .contains("another program");
        }
    }

    /** Opens a store and prints why it could not. */
    static final class OtherProgram {
        public static void main(String[] arguments) {
            try (Tdb2Store store = Tdb2Store.open(Path.of(arguments[0]))) {
                System.out.println("open: " + store);
            } catch (StoreException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void a_folder_of_something_else_stays_as_it_is() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("article.txt"), "Some text.");

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(data + ": holds other things (article.txt) and no store");
        assertThat(data).isDirectoryContaining("glob:**/article.txt").isDirectoryNotContaining("glob:**/tdb2");
    }

    @Test
    void a_file_is_no_data_folder() throws IOException {
        Files.writeString(data, "Some text.");

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(data + ": is a file, not a folder");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Files.writeString(data, "Some text.");
        Path below = data.resolve("below");

        assertThatThrownBy(() -> Tdb2Store.open(below))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(below + ": cannot be made (" + below + ": Not a directory)");
    }

    @Test
    void a_broken_database_is_named_and_says_how() throws IOException {
        Files.createDirectories(data.resolve("tdb2/Data-0001"));
        Files.writeString(data.resolve("tdb2/Data-0001/GSPO.idn"), "broken");

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(data + ": cannot be used as a store (File size (6)");
    }
}
