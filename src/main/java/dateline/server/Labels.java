package dateline.server;

import dateline.vocab.DL;
import dateline.vocab.GAF;
import dateline.vocab.NIF;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** What people call a node: its name, headline or words; failing these, its IRI. */
record Labels(Graph graph) {
    private static final List<Node> NAMING = Stream.of(
                    RDFS.label,
                    SchemaDO.name,
                    SchemaDO.headline,
                    SKOS.prefLabel,
                    DCTerms.title,
                    DL.content,
                    SchemaDO.description,
                    NIF.anchorOf)
            .map(property -> property.asNode())
            .toList();

    String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return named(node).or(() -> words(node)).orElseGet(node::toString);
    }

    /** A class's or property's label; failing that, its local name as words: "date published". */
    String ofTerm(Node term) {
        return named(term).orElseGet(() -> endOf(term.getURI())
                .replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ")
                .toLowerCase(Locale.ROOT));
    }

    private Optional<String> named(Node node) {
        return NAMING.stream()
                .flatMap(property ->
                        values(node, property).filter(Node::isLiteral).limit(1))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** An event or membership has no name: the words that tell of it. */
    private Optional<String> words(Node node) {
        return values(node, GAF.denotedBy.asNode())
                .flatMap(mention -> named(mention).stream())
                .findFirst();
    }

    private Stream<Node> values(Node node, Node property) {
        return graph.stream(node, property, Node.ANY)
                .map(triple -> triple.getObject())
                .sorted(Labels::byText);
    }

    private static int byText(Node one, Node other) {
        return one.toString().compareTo(other.toString());
    }

    private static String endOf(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/', iri.length() - 2), iri.lastIndexOf('#')) + 1);
    }
}
