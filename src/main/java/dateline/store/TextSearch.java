package dateline.store;

import dateline.vocab.DL;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.store.FSDirectory;

/**
 * The full-text index over what was said, headlines and names, for {@code text:query}. Without a property a search runs
 * over what was said; others are named: {@code ?x text:query (schema:name skos:altLabel "isis")}. Prose is found in any
 * inflection ("attacks" finds "attacked"), everything without regard to case and accents.
 */
final class TextSearch {
    /** Lucene logs past SLF4J, and would greet every run with what it thinks of the JDK. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private TextSearch() {}

    /**
     * Opens the index in a folder, or lays a new one.
     *
     * @throws org.apache.jena.query.text.TextIndexException unreadable, or open already
     */
    static TextIndex open(Path folder) throws IOException {
        TextIndexConfig config = new TextIndexConfig(fields());
        // Stored, so that a search can show what it found, with the words highlighted.
        config.setValueStored(true);
        config.setAnalyzer(names());
        return TextDatasetFactory.createLuceneIndex(FSDirectory.open(folder), config);
    }

    private static EntityDefinition fields() throws IOException {
        EntityDefinition fields = new EntityDefinition("iri", "content", DL.content.asNode());
        fields.setGraphField("graph");
        fields.setLangField("lang");
        // An entry of its own for each quad, so that deleting the quad deletes the entry.
        fields.setUidField("quad");
        fields.set("headline", SchemaDO.headline.asNode());
        fields.set("name", SchemaDO.name.asNode());
        fields.set("label", SKOS.altLabel.asNode());
        Analyzer prose = prose();
        fields.setAnalyzer("content", prose);
        fields.setAnalyzer("headline", prose);
        return fields;
    }

    private static Analyzer names() throws IOException {
        return CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("lowercase")
                .addTokenFilter("asciifolding")
                .build();
    }

    private static Analyzer prose() throws IOException {
        return CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("englishpossessive")
                .addTokenFilter("lowercase")
                .addTokenFilter("asciifolding")
                .addTokenFilter("porterstem")
                .build();
    }
}
