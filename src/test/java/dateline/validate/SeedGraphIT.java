package dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Published;
import dateline.authority.Authority;
import dateline.convert.Activity;
import dateline.convert.ArticleConverter;
import dateline.convert.BaseIri;
import dateline.extract.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The graph of a real article, as the program reads it, keeps what the ontology promises. */
class SeedGraphIT {
    private static final Path SEED = Path.of("data/articles/2015-11-22-obama-isis.txt");
    private static final Graph GRAPH = GraphFactory.createDefaultGraph();

    @BeforeAll
    static void read() throws IOException {
        Article article = Article.of(SEED.getFileName().toString(), Files.readString(SEED))
                .withPublished(new Published.OnDay(LocalDate.of(2015, 11, 22)));
        new ArticleConverter(BaseIri.DEFAULT, Activity.of("test"))
                .triples(new ArticleReader(Authority.load()).read(article))
                .forEach(GRAPH::add);
    }

    @Test
    void it_conforms_to_the_shapes() {
        assertThat(GRAPH.isEmpty()).isFalse();
        assertThat(Validator.ofOntology().validate(GRAPH)).hasToString("conforms");
    }

    @Test
    void it_does_not_contradict_the_ontology() {
        Model ontology = ModelFactory.createDefaultModel();
        Stream.of("dateline.ttl", "event-types.ttl", "borrowed.ttl")
                .forEach(file -> RDFDataMgr.read(ontology, "ontology/" + file));

        InfModel inferred = ModelFactory.createInfModel(
                ReasonerRegistry.getOWLMicroReasoner().bindSchema(ontology), ModelFactory.createModelForGraph(GRAPH));

        assertThat(inferred.validate().isValid()).isTrue();
    }
}
