package dateline.extract.event;

import dateline.model.EntityId;
import dateline.model.Statement;
import dateline.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which statements a stretch of text stands in, or is the cue of. */
record StatementsAround(List<Statement> statements) {
    StatementsAround {
        statements = List.copyOf(statements);
    }

    /** Those that reach into a stretch: no others matter to the spans in it. */
    StatementsAround in(Span stretch) {
        return new StatementsAround(statements.stream()
                .filter(statement -> Stream.of(
                                statement.words().content(), statement.words().cue())
                        .flatMap(List::stream)
                        .anyMatch(stretch::overlaps))
                .toList());
    }

    /** The statement with the shortest content that holds a span. */
    Optional<Statement> innermost(Span span) {
        return statements.stream()
                .filter(statement -> statement.words().content().stream().anyMatch(content -> content.contains(span)))
                .min(Comparator.comparingInt(
                        statement -> statement.contentSpan().length()));
    }

    /** The statement that is made by the words of a span. */
    Optional<Statement> madeBy(Span span) {
        return statements.stream()
                .filter(statement -> statement.words().cue().stream().anyMatch(cue -> cue.overlaps(span)))
                .findFirst();
    }

    boolean reach(Span sentence) {
        return statements.stream()
                .anyMatch(statement -> statement.words().content().stream().anyMatch(sentence::overlaps));
    }

    List<EntityId> speakers(Span span) {
        return innermost(span).map(Statement::speakers).orElse(List.of());
    }
}
