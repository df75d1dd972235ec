package dateline.server;

import dateline.query.QueryParameters;
import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import dateline.server.EntityPage.Answered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;

/** Who says what and what happens in an article, for its page: the answers to two saved queries. */
record ArticleAnswers(SavedQueries queries, Answers answers) {
    private static final String PARAMETER = "article";
    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("said-in", "Who says what");
        HEADINGS.put("happens-in", "What happens");
    }

    /** Of what is no article, nothing. */
    List<Answered> about(Node node) {
        return Txn.calculateRead(answers.dataset(), () -> identifiers(node)).stream()
                .flatMap(identifier -> HEADINGS.keySet().stream().map(name -> answered(name, identifier)))
                .filter(answered -> !answered.answer().rows().isEmpty())
                .toList();
    }

    private List<String> identifiers(Node node) {
        Graph union = answers.dataset().getUnionGraph();
        return union.stream(node, DCTerms.identifier.asNode(), Node.ANY)
                .map(Triple::getObject)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private Answered answered(String name, String identifier) {
        SavedQuery query = queries.find(name).orElseThrow();
        Map<String, String> values = Map.of(PARAMETER, identifier);
        String href = QueryPages.PATH + "/" + name + "?" + PARAMETER + "=" + UriText.encode(identifier);
        return new Answered(
                new Hyperlink(HEADINGS.get(name), Optional.of(href)),
                answers.to(QueryParameters.bind(query.query(), values)));
    }
}
