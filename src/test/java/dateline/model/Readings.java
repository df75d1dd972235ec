package dateline.model;

import dateline.article.Article;
import dateline.article.Published;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An invented article, read by hand: some of everything that a reading can hold. */
public final class Readings {
    private Readings() {}

    public static Article article() {
        return new Article(
                "wire/petrova.txt",
                PetrovaText.SOURCE,
                Optional.of("Petrova Vows to Keep Talking"),
                Optional.of(new Published.OnDay(PetrovaText.SUNDAY)),
                "en",
                List.of("Jo Writer"),
                Optional.of("The Example"),
                Optional.of("https://news.example/2015/petrova"));
    }

    /** What the article says. */
    public static Reading petrova() {
        return new Reading(
                article(),
                Optional.empty(),
                Optional.of(new Dateline("BERGEN", Optional.of(PetrovaText.BERGEN))),
                PetrovaText.sentences(),
                PetrovaEntities.entities(),
                PetrovaEntities.memberships(),
                PetrovaEntities.relations(),
                PetrovaStatements.statements(),
                PetrovaEvents.events(),
                List.of(
                        new TimeExpression(PetrovaText.span("Sunday"), TimeExpression.Type.DATE, "2015-11-22"),
                        new TimeExpression(PetrovaText.span("Friday"), TimeExpression.Type.DATE, "2015-11-20")));
    }

    /** The words' first place in its text. */
    public static Span span(String words) {
        return PetrovaText.span(words);
    }

    /** An article of which nothing is known but its words. */
    public static Reading bare() {
        return reading(Article.of("bare.txt", "Nothing."), Optional.empty(), List.of(new Span(0, 8)));
    }

    /** Of an article in which nothing was found. */
    public static Reading empty(Article article) {
        return empty(article, Optional.empty());
    }

    /** @param inferredDate day of an article that brings none */
    public static Reading empty(Article article, Optional<LocalDate> inferredDate) {
        return reading(article, inferredDate, List.of());
    }

    private static Reading reading(Article article, Optional<LocalDate> inferredDate, List<Span> sentences) {
        return new Reading(
                article,
                inferredDate,
                Optional.empty(),
                sentences,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
