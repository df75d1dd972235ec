package dateline.server;

import dateline.query.QueryParameters;
import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import dateline.server.EntityPage.Answered;
import dateline.vocab.DL;
import dateline.vocab.SEM;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;

/** Who says what and what happens in an article, for its page: the answers to two saved queries. */
record ArticleAnswers(SavedQueries queries, Answers answers) {
    private static final String PARAMETER = "article";
    private static final List<Section> SECTIONS = List.of(
            new Section("said-in", "Who says what", Map.of("who", List.of(DL.speaker), "to", List.of(DL.addressee))),
            new Section(
                    "happens-in",
                    "What happens",
                    Map.of(
                            "who", List.of(DL.agent, DL.participant),
                            "whom", List.of(DL.patient),
                            "where", List.of(SEM.hasPlace))));

    /**
     * What a saved query tells of the article.
     *
     * @param linked its columns that name somebody, by the properties of the thing in its last column that lead to them
     */
    private record Section(String query, String heading, Map<String, List<Property>> linked) {}

    /** Of what is no article, nothing. */
    List<Answered> about(Node node) {
        return Txn.calculateRead(answers.dataset(), () -> identifiers(node)).stream()
                .flatMap(identifier -> SECTIONS.stream().map(section -> answered(section, identifier)))
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

    private Answered answered(Section section, String identifier) {
        SavedQuery query = queries.find(section.query()).orElseThrow();
        String href = QueryPages.PATH + "/" + section.query() + "?" + PARAMETER + "=" + UriText.encode(identifier);
        return new Answered(
                new Hyperlink(section.heading(), Optional.of(href)),
                answers.to(QueryParameters.bind(query.query(), Map.of(PARAMETER, identifier)), section.linked()));
    }
}
