package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers are told and may bring along. */
class ReadingOptionsIT {
    @TempDir
    Path folder;

    @Test
    void names_of_ones_own_lead_to_ones_own_identities() throws IOException {
        Files.writeString(
                folder.resolve("people.ttl"),
                """
                @prefix schema: <https://schema.org/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://news.example/who/17> a schema:Person ; skos:prefLabel "Ana Petrova" ; skos:altLabel "Annie P" .
                """);
        Files.writeString(
                folder.resolve("topics.ttl"),
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://news.example/topic/4> a skos:Concept ; skos:prefLabel "Harbour Act"@en .
                """);
        Files.writeString(folder.resolve("article.txt"), "Ana Petrova said that the Harbour Act was dead.");

        ProgramRun run = ProgramRun.dateline(
                folder,
                "build",
                "article.txt",
                "--authority",
                "people.ttl",
                "--authority",
                "topics.ttl",
                "--out",
                "g.nq");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("g.nq"))
                .content()
                .contains(
                        "<http://localhost:3030/person/ana-petrova>",
                        "<https://news.example/who/17>",
                        "/topic/harbour-act>")
                .containsPattern("/activity/[^>]*-authority-[0-9a-f]{8}-authority-[0-9a-f]{8}>");
    }

    @Test
    void without_a_link_index_one_is_told_how_to_make_it() throws IOException {
        Files.writeString(folder.resolve("article.txt"), "Ana Petrova said that the Harbour Act was dead.");

        ProgramRun run = ProgramRun.dateline(folder, "build", "article.txt", "--out", "g.nq");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("\"dateline link-index\" makes one");
    }
}
