package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.text.AnnotatedText;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words around a cue that tell of the utterance itself: to whom, when, on what occasion.
 *
 * @param cue the head of the cue, as an index into the sentence
 */
record CueClause(Attribution words, Sentence sentence, int cue) {

    /** Empty where there is no cue. */
    static Optional<CueClause> of(AnnotatedText text, Attribution words) {
        if (words.cue().isEmpty()) {
            return Optional.empty();
        }
        return text.sentenceAt(words.cue().getFirst().begin())
                .flatMap(sentence -> sentence.head(words.cue()).map(cue -> new CueClause(words, sentence, cue)));
    }

    static boolean lies(Token token, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.overlaps(token.span()));
    }

    Token cueWord() {
        return sentence.token(cue);
    }

    DependencyTree tree() {
        return sentence.tree();
    }

    boolean inContent(int at) {
        return lies(sentence.token(at), words.content());
    }

    boolean inSource(int at) {
        return lies(sentence.token(at), words.source());
    }

    /** The dependents of the cue's head, and of the words that make the cue with it ("made a promise to …"). */
    IntStream dependents(String... relations) {
        return IntStream.range(0, sentence.size())
                .filter(at -> at == cue || lies(sentence.token(at), words.cue()))
                .flatMap(at -> tree().children(at, relations));
    }

    /** Whether a stretch of the sentence, outside the content, hangs on the cue. */
    boolean holds(Span span) {
        return IntStream.range(0, sentence.size())
                .filter(at -> span.overlaps(sentence.token(at).span()))
                .anyMatch(at -> !inContent(at) && tree().dominates(cue, at) && !throughContent(at));
    }

    private boolean throughContent(int at) {
        for (int above = at; above != cue; above = tree().head(above)) {
            if (inContent(above)) {
                return true;
            }
        }
        return false;
    }
}
