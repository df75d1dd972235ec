package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolveCommandTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void a_graph_file_gives_a_graph_file() throws IOException {
        Path graphs = Files.writeString(folder.resolve("graph.nq"), "");
        Path decisions = Files.writeString(
                folder.resolve("decisions.ttl"), "<x:a> <http://www.w3.org/2002/07/owl#sameAs> <x:b> .");
        Path same = folder.resolve("same.nq");

        assertThat(run("resolve", graphs.toString(), "--overrides", decisions.toString(), "--out", same.toString()))
                .isEqualTo(ExitCode.ALL_WELL);

        assertThat(same)
                .content()
                .isEqualTo(
                        "<x:b> <http://www.w3.org/2002/07/owl#sameAs> <x:a> <http://localhost:3030/graph/resolved> .\n");
        assertThat(err.toString()).contains("2 things are 1");
    }

    @Test
    void a_graph_file_needs_a_place_to_write_to() throws IOException {
        Path graphs = Files.writeString(folder.resolve("graph.nq"), "");
        assertThat(run("resolve", graphs.toString())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("a graph file needs --out");
    }

    @Test
    void undoing_is_for_the_store_alone() throws IOException {
        Path graphs = Files.writeString(folder.resolve("graph.nq"), "");
        Path same = folder.resolve("same.nq");
        assertThat(run("resolve", graphs.toString(), "--out", same.toString(), "--undo"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("--undo takes the graph out of the store, and nothing else");
    }

    @Test
    void a_store_and_a_file_that_are_not_there_are_told() {
        assertThat(run("resolve", "--data", folder.resolve("nowhere").toString()))
                .isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(err.toString()).contains("nowhere: no store there");
        String missing = folder.resolve("missing.nq").toString();
        assertThat(run("resolve", missing, "--out", folder.resolve("same.nq").toString()))
                .isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(err.toString()).contains("missing.nq: no such file");
    }

    private int run(String... arguments) {
        return Program.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    }
}
