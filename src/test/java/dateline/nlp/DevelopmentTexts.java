package dateline.nlp;

import dateline.text.Sentence;
import dateline.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Sentences to compare our models' inference with CoreNLP's on. */
final class DevelopmentTexts {
    private DevelopmentTexts() {}

    /** The sample articles and, with $DATELINE_EVAL set, the first so many of that kit's development articles. */
    static Stream<Sentence> sentences(int limit) {
        Annotator annotator = new Annotator();
        Optional<Path> kit = Optional.ofNullable(System.getenv("DATELINE_EVAL")).map(Path::of);
        Stream<Path> samples = texts(Path.of("data/articles"));
        Stream<Path> more =
                kit.map(folder -> texts(folder.resolve("polnear/dev/text"))).orElse(Stream.empty());
        return Stream.concat(samples, more.limit(limit))
                .flatMap(file -> annotator.annotate(text(file)).sentences().stream());
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.endsWith("README.txt"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static SourceText text(Path file) {
        try {
            return new SourceText(Files.readString(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
