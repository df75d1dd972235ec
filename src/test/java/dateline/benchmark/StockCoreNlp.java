package dateline.benchmark;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP as its documentation recommends it for names, links, coreference and quotations, on one thread.
 *
 * @see <a href="https://stanfordnlp.github.io/CoreNLP/pipeline.html">Pipeline</a>
 */
final class StockCoreNlp implements Peer {
    static final String NAME = "stock CoreNLP";

    private final StanfordCoreNLP pipeline;

    StockCoreNlp() {
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,kbp,entitylink,quote");
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("ner.docdate.usePresent", "false");
        properties.setProperty("sutime.binders", "0");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public void read(List<Path> articles) {
        for (Path article : articles) {
            try {
                pipeline.annotate(new Annotation(Files.readString(article)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
