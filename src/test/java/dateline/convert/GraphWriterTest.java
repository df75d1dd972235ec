package dateline.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Reading;
import dateline.model.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphWriterTest {
    private static final List<Reading> READINGS = List.of(Readings.petrova(), Readings.bare());

    private final ArticleConverter converter = new ArticleConverter(BaseIri.DEFAULT, Activity.of("0.1.0"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"g.nq", "g.trig", "g.jsonld", "g.nq.gz", "g.trig.gz", "g.jsonld.gz"})
    void what_was_written_reads_back_as_the_same_named_graphs(String name) throws IOException {
        Path file = write(name);

        DatasetGraph read = RDFDataMgr.loadDatasetGraph(file.toUri().toString());

        assertThat(IsoMatcher.isomorphic(expected(), read)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"g.ttl", "g.ttl.gz"})
    void turtle_holds_all_articles_in_one_graph(String name) throws IOException {
        Path file = write(name);

        GraphAssert.assertThatGraph(RDFDataMgr.loadGraph(file.toUri().toString()))
                .isIsomorphicTo(expected().getUnionGraph());
    }

    @ParameterizedTest
    @ValueSource(strings = {"g.nq", "g.trig", "g.ttl", "g.jsonld", "g.nq.gz", "g.jsonld.gz"})
    void the_same_readings_give_the_same_bytes(String name) throws IOException {
        byte[] first = Files.readAllBytes(write(name));
        byte[] second = Files.readAllBytes(write(name));

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"g.nq", "g.trig", "g.ttl", "g.jsonld"})
    void no_article_at_all_is_a_file_that_can_be_read(String name) throws IOException {
        Path file = folder.resolve(name);

        GraphWriter.open(file).close();

        assertThat(RDFDataMgr.loadDatasetGraph(file.toUri().toString()).isEmpty())
                .isTrue();
    }

    @Test
    void trig_is_written_with_prefixes_for_people() throws IOException {
        assertThat(Files.readString(write("g.trig")))
                .contains("PREFIX dl:")
                .contains("dl:GeopoliticalEntity")
                .contains("schema:name");
    }

    @ParameterizedTest
    @CsvSource({"a.nq, NQUADS, false", "a.b.trig.gz, TRIG, true", "A.TTL, TURTLE, false", "x.jsonld.GZ, JSON_LD, true"})
    void the_name_decides_the_format(String name, GraphFormat format, boolean gzip) {
        assertThat(GraphFormat.of(name)).isEqualTo(format);
        assertThat(GraphFormat.isGzip(name)).isEqualTo(gzip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.rdf", "graph", "nq", "graph.nq.zip"})
    void a_name_without_a_known_format_is_refused_with_the_known_ones(String name) {
        assertThatThrownBy(() -> GraphWriter.open(folder.resolve(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name
                        + ": the name of a graph file ends in .nq, .trig, .ttl, .jsonld, each with or without .gz");
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        try (GraphWriter writer = GraphWriter.open(file)) {
            for (Reading reading : READINGS) {
                Iris iris = converter.iris(reading.article().identifier());
                writer.write(iris.graph(), converter.triples(reading));
            }
        }
        return file;
    }

    private DatasetGraph expected() {
        DatasetGraph expected = DatasetGraphFactory.create();
        READINGS.stream().flatMap(converter::convert).forEach(expected::add);
        return expected;
    }
}
