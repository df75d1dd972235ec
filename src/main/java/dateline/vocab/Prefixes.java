package dateline.vocab;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/** The prefixes under which the terms of the graphs are written. */
public final class Prefixes {
    /** Prefix to namespace, in the order of the alphabet. Unmodifiable. */
    public static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("dl", DL.NS),
            Map.entry("dct", DCTerms.NS),
            Map.entry("foaf", FOAF.NS),
            Map.entry("gaf", GAF.NS),
            Map.entry("geo", WGS84.NS),
            Map.entry("geosparql", GEO.NS),
            Map.entry("itsrdf", ITSRDF.NS),
            Map.entry("nif", NIF.NS),
            Map.entry("org", ORG.NS),
            Map.entry("owl", OWL.NS),
            Map.entry("prov", PROV.NS),
            Map.entry("rdf", RDF.getURI()),
            Map.entry("rdfs", RDFS.getURI()),
            Map.entry("schema", SchemaDO.NS),
            Map.entry("sem", SEM.NS),
            Map.entry("skos", SKOS.getURI()),
            Map.entry("time", TIME.NS),
            Map.entry("xsd", XSD.NS))));

    private Prefixes() {}
}
