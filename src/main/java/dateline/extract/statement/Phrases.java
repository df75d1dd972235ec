package dateline.extract.statement;

import dateline.model.Cast;
import dateline.model.EntityId;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells whom a noun phrase stands for: its head word, and those that are joined to it by "and". */
record Phrases(Cast cast) {

    /** Those that a phrase names, each once, in text order. */
    List<EntityId> named(Sentence sentence, int head) {
        return joined(sentence.tree(), head)
                .mapToObj(at -> one(sentence, at))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static IntStream joined(DependencyTree tree, int head) {
        return IntStream.concat(IntStream.of(head), tree.children(head, "conj"));
    }

    /** The head itself, or the word of its name or of what it is called that the names were found by. */
    private Optional<EntityId> one(Sentence sentence, int head) {
        return cast.headedBy(sentence.token(head).span()).or(() -> sentence.tree()
                .children(head, "flat", "compound", "appos")
                .mapToObj(at -> cast.headedBy(sentence.token(at).span()))
                .flatMap(Optional::stream)
                .reduce((first, last) -> last));
    }

    /** Those that a speaker phrase names: its head, with those joined to it inside the phrase. */
    List<EntityId> named(Sentence sentence, Span phrase) {
        return CueClause.head(sentence, List.of(phrase))
                .map(head -> joined(sentence.tree(), head)
                        .filter(at -> phrase.contains(sentence.token(at).span()))
                        .mapToObj(at -> one(sentence, at))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
