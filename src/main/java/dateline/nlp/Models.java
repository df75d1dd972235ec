package dateline.nlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/**
 * The trained models, loaded side by side on first use and shared by all threads of this JVM.
 *
 * @param tagger parts of speech
 * @param names persons, organizations, locations
 * @param parser Universal Dependencies
 */
record Models(Tagger tagger, NameTagger names, NeuralParser parser) {
    private static final String FOLDER = "edu/stanford/nlp/models/";
    private static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";

    private static final class Holder {
        static final Models MODELS = load();
    }

    static Models shared() {
        return Holder.MODELS;
    }

    private static Models load() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<NameTagger> names =
                CompletableFuture.supplyAsync(() -> new NameTagger(load(NAMES, NameModel::read)));
        CompletableFuture<NeuralParser> parser =
                CompletableFuture.supplyAsync(() -> new NeuralParser(load(PARSER, ParserModel::read)));
        return new Models(new Tagger(load(TAGGER, TaggerModel::read)), names.join(), parser.join());
    }

    private interface Reader<T> {
        T read(InputStream file) throws IOException;
    }

    private static <T> T load(String model, Reader<T> reader) {
        try (InputStream file = Models.class.getClassLoader().getResourceAsStream(model)) {
            return reader.read(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
