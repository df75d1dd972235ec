package dateline.extract.statement;

import dateline.model.Agent;
import dateline.model.Cast;
import dateline.model.EntityId;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells which agents a noun phrase stands for: its head word, and those that are joined to it by "and". */
record AgentPhrases(Cast cast) {

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
        return sentence.namingWords(head)
                .map(at -> cast.headedBy(sentence.token(at).span()).filter(this::isAgent))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> cast.covering(sentence.token(head).span()).filter(this::isAgent));
    }

    private boolean isAgent(EntityId id) {
        return cast.entity(id) instanceof Agent;
    }

    /** Those that a speaker phrase names: its head, with those joined to it; for "who", those who are meant. */
    List<EntityId> named(Sentence sentence, Span phrase) {
        return sentence.nounHead(phrase)
                .map(head -> {
                    int meant = sentence.antecedent(head);
                    return joined(sentence.tree(), meant)
                            .filter(at -> meant != head
                                    || phrase.contains(sentence.token(at).span()))
                            .mapToObj(at -> one(sentence, at))
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList();
                })
                .orElse(List.of());
    }
}
