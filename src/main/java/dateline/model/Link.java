package dateline.model;

/**
 * The same entity in the world outside.
 *
 * @param iri at DBpedia or Wikidata
 * @param certain whether it is the same for sure ({@code owl:sameAs}) or a guess ({@code skos:closeMatch})
 * @param confidence 0 to 1
 */
public record Link(String iri, boolean certain, double confidence) {
    public Link {
        Confidence.check(confidence);
    }
}
