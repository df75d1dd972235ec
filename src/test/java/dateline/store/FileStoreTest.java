package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    private static final Triple NAME = GraphStoreContract.triple("<x:ana> <https://schema.org/name> 'Ana Petrova'");
    private static final Triple SPEAKER = GraphStoreContract.triple("<x:said> <x:speaker> <x:ana>");

    @TempDir
    Path folder;

    @Nested
    class InNQuads extends FileContract {
        InNQuads() {
            super("graph.nq");
        }
    }

    @Nested
    class InPackedTrig extends FileContract {
        InPackedTrig() {
            super("graph.trig.gz");
        }
    }

    @Nested
    class InJsonLd extends FileContract {
        InJsonLd() {
            super("graph.jsonld");
        }
    }

    abstract static class FileContract extends GraphStoreContract {
        private final String fileName;

        FileContract(String fileName) {
            this.fileName = fileName;
        }

        @Override
        GraphStore open() {
            return FileStore.open(folder.resolve(fileName));
        }

        @Override
        DatasetGraph contents() {
            return RDFDataMgr.loadDatasetGraph(folder.resolve(fileName).toString());
        }
    }

    @Test
    void turtle_holds_all_articles_in_one_graph() {
        Path file = folder.resolve("graph.ttl");

        write(
                file,
                new NamedGraph(GraphStoreContract.ONE, List.of(NAME)),
                new NamedGraph(GraphStoreContract.TWO, List.of(SPEAKER, NAME)));

        assertThat(RDFDataMgr.loadGraph(file.toString()).stream()).containsExactlyInAnyOrder(NAME, SPEAKER);
    }

    @Test
    void the_same_graphs_give_the_same_bytes() throws IOException {
        NamedGraph one = new NamedGraph(GraphStoreContract.ONE, List.of(NAME, SPEAKER));
        NamedGraph two = new NamedGraph(GraphStoreContract.TWO, List.of(NAME));

        write(folder.resolve("a.nq.gz"), one, two);
        write(folder.resolve("b.nq.gz"), one, two);
        write(folder.resolve("c.nq.gz"), one, two, one);

        assertThat(folder.resolve("a.nq.gz")).hasSameBinaryContentAs(folder.resolve("b.nq.gz"));
        assertThat(folder.resolve("a.nq.gz")).hasSameBinaryContentAs(folder.resolve("c.nq.gz"));
    }

    @Test
    void without_a_commit_the_old_file_stays_and_nothing_else_does() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nq"), "<x:s> <x:p> <x:o> <x:g> .\n");

        try (FileStore store = FileStore.open(file)) {
            store.replace(GraphStoreContract.ONE, Stream.of(NAME));
        }

        assertThat(file).hasContent("<x:s> <x:p> <x:o> <x:g> .");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_link_still_leads_to_the_file() throws IOException {
        Path file = Files.createFile(folder.resolve("graph.nq"));
        Path link = Files.createSymbolicLink(folder.resolve("latest.nq"), file);

        write(link, new NamedGraph(GraphStoreContract.ONE, List.of(NAME)));

        assertThat(link).isSymbolicLink();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void a_name_without_a_format_is_refused_at_once() {
        assertUnusable(folder.resolve("graph.xml"), ".nq, .trig, .ttl, .jsonld");
    }

    @Test
    void a_folder_is_no_file() {
        assertUnusable(folder, "is a folder, not a file");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertUnusable(folder.resolve("missing/graph.nq"), "there is no folder " + folder.resolve("missing"));
    }

    private static void write(Path file, NamedGraph... graphs) {
        try (FileStore store = FileStore.open(file)) {
            store.replace(List.of(graphs));
            store.commit();
        }
    }

    private static void assertUnusable(Path file, String problem) {
        assertThatThrownBy(() -> FileStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(problem);
    }
}
