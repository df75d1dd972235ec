package dateline.nlp;

import dateline.nlp.ner.NameTagger;
import dateline.nlp.parser.NeuralParser;
import dateline.nlp.tagger.Tagger;
import dateline.nlp.trained.ModelInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/**
 * The trained models, in the form in which {@link CompileModels} wrote them, loaded side by side when somebody first asks
 * and shared by all threads of this JVM.
 *
 * @param tagger parts of speech
 * @param names persons, organizations, locations
 * @param parser Universal Dependencies
 */
record Models(Tagger tagger, NameTagger names, NeuralParser parser) {
    static final String TAGGER = "tagger.model";
    static final String NAMES = "names.model";
    static final String PARSER = "parser.model";

    private static final class Holder {
        static final CompletableFuture<Models> MODELS = load();
    }

    /** Begins to load them, where nobody has before, and does not wait. */
    static void prepare() {
        Holder.MODELS.isDone();
    }

    static Models shared() {
        return Holder.MODELS.join();
    }

    private static CompletableFuture<Models> load() {
        CompletableFuture<Tagger> tagger = start(TAGGER, Tagger::read);
        CompletableFuture<NameTagger> names = start(NAMES, NameTagger::read);
        CompletableFuture<NeuralParser> parser = start(PARSER, NeuralParser::read);
        return CompletableFuture.allOf(tagger, names, parser)
                .thenApply(all -> new Models(tagger.join(), names.join(), parser.join()));
    }

    private interface Reader<T> {
        T read(ModelInput in) throws IOException;
    }

    /** On a thread of its own: where there are two cores, the common pool has but one thread. */
    private static <T> CompletableFuture<T> start(String file, Reader<T> reader) {
        return new CompletableFuture<T>()
                .completeAsync(() -> load(file, reader), Thread.ofPlatform().daemon()::start);
    }

    private static <T> T load(String file, Reader<T> reader) {
        try (ModelInput in = new ModelInput(new BufferedInputStream(Models.class.getResourceAsStream(file), 1 << 16))) {
            in.readUTF(); // what it was made from
            return reader.read(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
