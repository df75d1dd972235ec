package dateline.server;

import dateline.store.OntologyGraph;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which path of this server stands for which IRI, and the other way round. The graph's IRIs may start with a base that is
 * not this server's address: they are found under the same path here.
 *
 * @param base what instance IRIs start with
 */
record Namespace(String base) {
    static final String ONTOLOGY_PATH = "/ontology";

    /** The IRIs that a path may stand for: as it was sent, and with its percent-encoding undone. */
    Set<String> iris(String path) {
        String rest = path.substring(1);
        Set<String> iris = new LinkedHashSet<>();
        iris.add(base + rest);
        iris.add(base + decoded(rest));
        return iris;
    }

    /** Where a browser finds what is known about an IRI: here if it is ours, else at the IRI itself if it is on the web. */
    Optional<String> href(String iri) {
        if (iri.startsWith(base)) {
            return Optional.of("/" + iri.substring(base.length()));
        }
        if (iri.startsWith(OntologyGraph.NAME.getURI())) {
            return Optional.of(
                    ONTOLOGY_PATH + iri.substring(OntologyGraph.NAME.getURI().length()));
        }
        return Optional.of(iri).filter(Namespace::isOnTheWeb);
    }

    /** What kind of thing an IRI of ours stands for, by its first path segment: person, statement, event. */
    Optional<String> kind(String iri) {
        return Optional.of(iri)
                .filter(each -> each.startsWith(base))
                .map(each -> each.substring(base.length()))
                .filter(rest -> rest.indexOf('/') > 0)
                .map(rest -> rest.substring(0, rest.indexOf('/')));
    }

    private static boolean isOnTheWeb(String iri) {
        return iri.startsWith("http://") || iri.startsWith("https://");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
