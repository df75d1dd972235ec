package dateline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.NamedGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final String QUADS =
            """
            <x:event/one-1/5> <x:agent> <x:person/ana> <x:graph/article/one-1> .
            <x:event/two-2/7> <x:agent> <x:person/ben> <x:graph/article/two-2> .
            """;

    private Archive archive;

    @BeforeEach
    void read(@TempDir Path folder) throws IOException {
        archive = Archive.of(Files.writeString(folder.resolve("graph.nq"), QUADS));
    }

    @Test
    void each_article_is_a_copy_of_its_own() {
        assertThat(archive.articles(0, 4).map(NamedGraph::name))
                .extracting(Object::toString)
                .containsExactly(
                        "x:graph/article/one-1-0",
                        "x:graph/article/two-2-1",
                        "x:graph/article/one-1-2",
                        "x:graph/article/two-2-3");
        assertThat(archive.articles(2, 3).flatMap(graph -> graph.triples().stream()))
                .extracting(Triple::toString)
                .containsExactly(
                        "x:event/one-1-2/5 x:agent x:person/ana",
                        "http://localhost:3030/article/one-1-2 https://schema.org/datePublished \"2010-01-03\"^^xsd:date");
    }

    @Test
    void a_changed_article_keeps_its_name_and_tells_another_story() {
        NamedGraph before = archive.articles(0, 1).toList().getFirst();
        NamedGraph after = archive.changed(0, 1).toList().getFirst();

        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.triples().getFirst().getSubject()).hasToString("x:event/one-1-0/7");
        assertThat(after.triples().getFirst().getObject()).hasToString("x:person/ben");
    }
}
