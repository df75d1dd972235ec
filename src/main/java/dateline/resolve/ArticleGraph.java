package dateline.resolve;

import dateline.vocab.DL;
import dateline.vocab.GAF;
import dateline.vocab.ITSRDF;
import dateline.vocab.NIF;
import dateline.vocab.SEM;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads what the graph of one article says of who and what may be elsewhere too. */
final class ArticleGraph {
    private static final int DAY = "2015-11-22".length();
    private static final double EVEN = 0.5;
    private static final Set<Node> GENERAL = Set.of(DL.Event.asNode(), SEM.Event.asNode());

    private final GraphValues values;
    private final Pool pool;
    private final Story story;

    private ArticleGraph(Graph graph, Node article, Vocabulary vocabulary, Pool pool) {
        this.pool = pool;
        this.values = new GraphValues(graph);
        this.story = new Story(article, published(article), vocabulary.termVector(words(graph, pool)));
    }

    /**
     * Empty for a graph that is no article's.
     *
     * @param pool of what articles share
     */
    static Optional<ArticleGraph> of(Graph graph, Vocabulary vocabulary, Pool pool) {
        return new GraphValues(graph)
                .subjects(RDF.type, DL.Article.asNode())
                .findFirst()
                .map(article -> new ArticleGraph(graph, article, vocabulary, pool));
    }

    /** Stems of the text's words, each with how often it comes; empty for a graph that is no article's. */
    static Map<String, Integer> words(Graph graph, Pool pool) {
        return new GraphValues(graph)
                .literals(Node.ANY, NIF.isString)
                .findFirst()
                .map(text -> Stems.counted(text, pool))
                .orElse(Map.of());
    }

    Story story() {
        return story;
    }

    private Optional<LocalDate> published(Node article) {
        return values.literals(article, SchemaDO.datePublished)
                .findFirst()
                .or(() -> values.literals(article, DL.inferredDate).findFirst())
                .filter(date -> date.length() >= DAY)
                .map(date -> LocalDate.parse(date.substring(0, DAY)));
    }

    /** In the order of IRIs. */
    List<Happening> happenings() {
        return values.typed(DL.Event).map(this::happening).toList();
    }

    private Happening happening(Node event) {
        Set<String> types = pool.set(values.objects(event, RDF.type)
                .filter(type -> !GENERAL.contains(type))
                .map(Node::getURI));
        Set<String> words = pool.set(values.objects(event, GAF.denotedBy)
                .flatMap(mention -> values.literals(mention, NIF.anchorOf))
                .flatMap(Stems::of));
        Optional<String> time = values.literals(event, SEM.hasTimeStamp)
                .findFirst()
                .filter(stamp -> isLikely(event))
                .map(stamp -> stamp.substring(0, Math.min(stamp.length(), DAY)));
        return new Happening(
                event, story, types, words, keys(event, SEM.hasActor), keys(event, SEM.hasPlace), pool.shared(time));
    }

    /** Whether its time stamp is more than the day of the article, which the story has already. */
    private boolean isLikely(Node event) {
        return values.literals(event, DL.timeConfidence)
                .mapToDouble(Double::parseDouble)
                .allMatch(sure -> sure > EVEN);
    }

    private Set<String> keys(Node event, Property property) {
        return pool.set(values.objects(event, property).flatMap(this::key));
    }

    private Stream<String> key(Node entity) {
        return isLocal(entity)
                ? Stream.concat(values.literals(entity, SchemaDO.name), values.literals(entity, SchemaDO.description))
                        .flatMap(name -> Stems.of(name).reduce((first, last) -> last).stream())
                : Stream.of(entity.getURI());
    }

    /** Whether only this article knows it. */
    private static boolean isLocal(Node entity) {
        return entity.getURI().contains("~") || entity.getURI().contains("/agent/");
    }

    /** Those with a full name, in the order of IRIs. */
    List<Bearer> bearers() {
        Set<String> company = pool.set(values.objects(Node.ANY, ITSRDF.taIdentRef)
                .filter(entity -> !isLocal(entity))
                .map(Node::getURI));
        return Stream.of(DL.Person, DL.Organization)
                .flatMap(kind -> values.typed(kind)
                        .filter(ArticleGraph::isLocal)
                        .flatMap(entity -> bearer(kind, entity, company)))
                .toList();
    }

    private Stream<Bearer> bearer(Resource kind, Node entity, Set<String> company) {
        return values.literals(entity, SchemaDO.name)
                .filter(name -> name.strip().indexOf(' ') > 0)
                .map(name -> kind.getLocalName() + " " + name.strip().toLowerCase(Locale.ROOT))
                .map(key -> new Bearer(entity, story, pool.shared(key), roles(entity), company));
    }

    private Set<String> roles(Node member) {
        return pool.set(values.subjects(ORG.member, member).flatMap(membership -> values.objects(membership, ORG.role)
                .flatMap(role -> values.objects(membership, ORG.organization)
                        .flatMap(this::key)
                        .map(of -> role.getURI() + " " + of))));
    }
}
