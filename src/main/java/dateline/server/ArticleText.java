package dateline.server;

import dateline.server.EntityPage.MentionRow;
import dateline.text.Span;
import dateline.vocab.DL;
import dateline.vocab.ITSRDF;
import dateline.vocab.NIF;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** An article's text and what is mentioned in it; of anything else, nothing. Inside a transaction only. */
final class ArticleText {
    private final Graph union;
    private final Node text;
    private final Labels labels;
    private final Function<Node, Hyperlink> links;

    /** @param links where an entity is found, and what it is called */
    ArticleText(Graph union, Node article, Labels labels, Function<Node, Hyperlink> links) {
        this.union = union;
        this.text = NodeFactory.createURI(article.getURI() + "#text");
        this.labels = labels;
        this.links = links;
    }

    /** The text, with these mentions marked in it. */
    List<TextPiece> pieces(List<MentionRow> mentions) {
        return first(text, NIF.isString.asNode())
                .map(Node::getLiteralLexicalForm)
                .map(words -> MarkedText.of(words, mentions))
                .orElse(List.of());
    }

    /** In text order; sentences, which only hold mentions, are none. */
    List<MentionRow> mentions() {
        return union.stream(Node.ANY, NIF.referenceContext.asNode(), text)
                .map(Triple::getSubject)
                .filter(mention -> !union.contains(mention, RDF.type.asNode(), NIF.Sentence.asNode()))
                .sorted(Comparator.comparing(this::begin).thenComparing(Node::getURI))
                .map(this::mention)
                .toList();
    }

    private MentionRow mention(Node mention) {
        String fragment = mention.getURI().substring(mention.getURI().indexOf('#') + 1);
        int begin = begin(mention);
        int end = Math.max(begin, offset(mention, NIF.endIndex.asNode()));
        Optional<Hyperlink> entity = first(mention, ITSRDF.taIdentRef.asNode()).map(links);
        return new MentionRow(fragment, new Span(begin, end), labels.of(mention), entity.or(() -> statement(mention)));
    }

    /** The statement whose content this is. */
    private Optional<Hyperlink> statement(Node mention) {
        return union.stream(Node.ANY, DL.contentMention.asNode(), mention)
                .map(Triple::getSubject)
                .findFirst()
                .map(statement ->
                        new Hyperlink("statement", links.apply(statement).href()));
    }

    private int begin(Node mention) {
        return offset(mention, NIF.beginIndex.asNode());
    }

    private int offset(Node mention, Node index) {
        return first(mention, index)
                .map(offset -> ((Number) offset.getLiteralValue()).intValue())
                .orElse(0);
    }

    private Optional<Node> first(Node subject, Node predicate) {
        return union.stream(subject, predicate, Node.ANY).map(Triple::getObject).findFirst();
    }
}
