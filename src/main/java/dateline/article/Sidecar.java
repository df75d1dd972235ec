package dateline.article;

import dateline.text.SourceText;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands beside an article's text: {@code NAME.json} beside {@code NAME.txt}, a <a
 * href="https://schema.org/NewsArticle">schema.org NewsArticle</a> in JSON-LD.
 */
record Sidecar(
        Optional<String> headline,
        Optional<Published> published,
        Optional<String> language,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> url) {
    static final Sidecar NONE = new Sidecar(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    private static final String TEXT_ENDING = "(?i)(\\.txt)?(\\.gz)?$";
    private static final String ENDING = ".json";

    /** The sidecar of a text, or {@link #NONE}. */
    static Sidecar beside(Path text) throws BadInputException {
        String name = text.getFileName().toString().replaceFirst(TEXT_ENDING, "") + ENDING;
        Path sidecar = text.resolveSibling(name);
        return Files.isRegularFile(sidecar) ? of(JsonFields.read(sidecar)) : NONE;
    }

    /** Whether a file is the sidecar of a text that stands beside it. */
    static boolean isSidecar(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                && Stream.of(".txt", ".txt.gz", "")
                        .map(ending -> name.substring(0, name.length() - ENDING.length()) + ending)
                        .anyMatch(text -> !text.isEmpty() && Files.isRegularFile(file.resolveSibling(text)));
    }

    static Sidecar of(JsonFields fields) throws BadInputException {
        return new Sidecar(
                fields.text("headline"),
                fields.parsed("datePublished", Published::parse, "neither a date nor a date-time"),
                fields.parsed("inLanguage", Sidecar::language, "not a language tag"),
                fields.texts("author"),
                fields.text("publisher"),
                fields.parsed("url", Sidecar::absolute, "not an absolute IRI"));
    }

    Article article(String identifier, String text, Optional<Published> fallback) {
        return new Article(
                identifier,
                new SourceText(text),
                headline,
                published.or(() -> fallback),
                language.orElse("en"),
                authors,
                publisher,
                url);
    }

    /** {@code en} of {@code en-US}. */
    private static Optional<String> language(String tag) {
        return tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*")
                ? Optional.of(tag.split("[-_]")[0].toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Optional<String> absolute(String iri) {
        try {
            return Optional.of(iri).filter(text -> URI.create(text).isAbsolute());
        } catch (IllegalArgumentException problem) {
            return Optional.empty();
        }
    }
}
