package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkIndexCommandTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void a_dictionary_becomes_an_index() throws IOException {
        Path dictionary = dictionary("Acme\tAcme_Corporation\t1.0\nAcme Corp\tAcme_Corporation\t1.0\n");

        int exitCode = run("link-index", dictionary.toString(), "--out", index().toString());

        assertThat(exitCode).isEqualTo(ExitCode.ALL_WELL);
        assertThat(index()).content().contains("acme\t100 2 o Acme_Corporation");
    }

    @Test
    void a_dictionary_that_is_none_is_told_with_its_line() throws IOException {
        Path dictionary = dictionary("Once upon a time\n");

        assertThat(run("link-index", dictionary.toString(), "--out", index().toString()))
                .isEqualTo(ExitCode.NOTHING_DONE);

        assertThat(err.toString()).contains("dictionary.tab: line 1: not a wording");
        assertThat(index()).doesNotExist();
    }

    @Test
    void a_missing_dictionary_and_a_folder_that_is_not_there_are_told() throws IOException {
        assertThat(run("link-index", folder.resolve("missing").toString(), "--out", index().toString()))
                .isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(err.toString()).contains("missing: no such file");

        Path nowhere = folder.resolve("nowhere/links");
        assertThat(run("link-index", dictionary("").toString(), "--out", nowhere.toString()))
                .isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(err.toString()).contains("nowhere/links: no index can be written there");
    }

    @Test
    void an_index_that_cannot_be_used_ends_a_reading_before_it_begins() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "something else\n");
        Path article = Files.writeString(folder.resolve("article.txt"), "The mayor opened a bridge.");
        String out = folder.resolve("graph.nq").toString();

        assertThat(run("build", article.toString(), "--links", other.toString(), "--out", out))
                .isEqualTo(ExitCode.NOTHING_DONE);

        assertThat(err.toString()).contains("other: is no link index");
    }

    private Path index() {
        return folder.resolve("links");
    }

    private Path dictionary(String lines) throws IOException {
        return Files.writeString(folder.resolve("dictionary.tab"), lines);
    }

    private int run(String... arguments) {
        return Program.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    }
}
