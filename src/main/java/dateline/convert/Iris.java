package dateline.convert;

import dateline.authority.Slug;
import dateline.model.EntityId;
import dateline.model.EventId;
import dateline.model.MembershipId;
import dateline.model.Reference;
import dateline.model.RelationId;
import dateline.model.StatementId;
import dateline.text.Fingerprint;
import dateline.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints the IRIs of one article's graph, from a base and the article's identifier alone: the same input always gives the
 * same IRIs. All IRIs of instances come from here or, where no one article has them, from {@link BaseIri}.
 */
public final class Iris {
    private static final Pattern NO_IRI_CHARACTER = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

    private static final String GEOMETRY = "#geometry";
    private static final String TIME = "#time";
    private static final String BEGINNING = "#beginning";
    private static final String END = "#end";

    /** What the IRIs end with of what is told of within something else: where it lies, from when to when it takes place. */
    public static final List<String> PARTS = List.of(GEOMETRY, TIME, BEGINNING, END);

    private final BaseIri base;
    private final String id;

    /**
     * @param base what all IRIs begin with, as {@link BaseIri} takes it
     * @param identifier of the article: its path below the input folder, or its URL
     * @throws IllegalArgumentException the base is no absolute IRI, or has a query or fragment
     */
    public Iris(String base, String identifier) {
        this.base = new BaseIri(base);
        this.id = id(identifier);
    }

    /** The slug of an identifier's last part and eight hex digits of its SHA-256: "article-txt-0a1b2c3d". */
    private static String id(String identifier) {
        String[] parts = identifier.split("/");
        String slug = parts.length == 0 ? "" : Slug.of(parts[parts.length - 1].replace('.', ' '));
        return slug.isEmpty() ? Fingerprint.of(identifier) : slug + "-" + Fingerprint.of(identifier);
    }

    /** What tells this article from others in IRIs. Two identifiers with one id collide. */
    public String id() {
        return id;
    }

    public Node article() {
        return iri("article/" + id);
    }

    /** The article's named graph. */
    public Node graph() {
        return iri("graph/article/" + id);
    }

    Node text() {
        return iri("article/" + id + "#text");
    }

    /** A stretch of the article's text (RFC 5147, in code points). */
    Node of(Span span) {
        return iri("article/" + id + "#char=" + span.begin() + "," + span.end());
    }

    Node of(Reference reference) {
        return switch (reference) {
            case EntityId entity -> entity(entity);
            case EventId event -> numbered("event", event.begin(), event.ordinal());
            case StatementId statement -> numbered("statement", statement.begin(), statement.ordinal());
            case RelationId relation -> numbered("relation", relation.begin(), relation.ordinal());
            case MembershipId membership -> numbered("membership", membership.begin(), membership.ordinal());
        };
    }

    private Node entity(EntityId entity) {
        String folder = entity.collection().name().toLowerCase(Locale.ROOT) + "/";
        if (entity.collection() == EntityId.Collection.AGENT) {
            return iri(folder + id + "/" + entity.slug());
        }
        return iri(folder + entity.slug() + (entity.local() ? "~" + id : ""));
    }

    /** Where a place lies on the map. */
    Node geometry(EntityId place) {
        return part(place, GEOMETRY);
    }

    /** The interval in which an event takes place. */
    Node interval(EventId event) {
        return part(event, TIME);
    }

    Node beginning(EventId event) {
        return part(event, BEGINNING);
    }

    Node end(EventId event) {
        return part(event, END);
    }

    private Node part(Reference whole, String part) {
        return NodeFactory.createURI(of(whole).getURI() + part);
    }

    private Node numbered(String kind, int begin, int ordinal) {
        return iri(kind + "/" + id + "/" + begin + (ordinal > 1 ? "-" + ordinal : ""));
    }

    /** A role by its label; labels that differ in case or punctuation alone share one. */
    Node role(String label) {
        String slug = Slug.of(label);
        return iri("role/" + (slug.isEmpty() ? Fingerprint.of(label) : slug));
    }

    Node activity(String version) {
        return iri("activity/" + version.replaceAll("[^A-Za-z0-9._-]+", "-"));
    }

    /** An IRI that others minted; what no IRI can hold is percent-encoded. */
    static Node outside(String iri) {
        return NodeFactory.createURI(NO_IRI_CHARACTER.matcher(iri).replaceAll(found -> "%%%02X"
                .formatted((int) found.group().charAt(0))));
    }

    private Node iri(String path) {
        return base.iri(path);
    }
}
