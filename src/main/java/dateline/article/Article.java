package dateline.article;

import dateline.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * An article as it came in.
 *
 * @param identifier as the input was named: path below the input folder, or URL
 * @param text unchanged, so that offsets point into the input itself
 * @param language ISO 639-1
 */
public record Article(
        String identifier,
        SourceText text,
        Optional<String> headline,
        Optional<Published> published,
        String language,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> url) {
    public Article {
        if (identifier.isBlank()) {
            throw new IllegalArgumentException("an article needs an identifier");
        }
        authors = List.copyOf(authors);
    }

    /** An article of which only the text is known. */
    public static Article of(String identifier, String text) {
        return new Article(
                identifier,
                new SourceText(text),
                Optional.empty(),
                Optional.empty(),
                "en",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public Article withPublished(Published date) {
        return new Article(identifier, text, headline, Optional.of(date), language, authors, publisher, url);
    }
}
