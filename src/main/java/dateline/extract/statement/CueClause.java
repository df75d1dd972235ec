package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.text.AnnotatedText;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words around a cue that tell of the utterance itself: to whom, when, on what occasion.
 *
 * @param cue the head of the cue, as an index into the sentence
 * @param circumstances what depends on the cue and stands neither in source nor content nor in a clause of its own, in
 *     text order
 */
record CueClause(Attribution words, Sentence sentence, int cue, List<Integer> circumstances) {
    /** Empty where there is no cue. */
    static Optional<CueClause> of(AnnotatedText text, Attribution words) {
        if (words.cue().isEmpty()) {
            return Optional.empty();
        }
        return text.sentenceAt(words.cue().getFirst().begin())
                .flatMap(sentence -> sentence.head(words.cue()).map(cue -> of(words, sentence, cue)));
    }

    private static CueClause of(Attribution words, Sentence sentence, int cue) {
        CueClause bare = new CueClause(words, sentence, cue, List.of());
        return new CueClause(words, sentence, cue, Circumstances.of(bare));
    }

    static boolean lies(Token token, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.overlaps(token.span()));
    }

    Token cueWord() {
        return sentence.token(cue);
    }

    /** The base form of a word in lower case. */
    String lemma(int at) {
        return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
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

    boolean inCue(int at) {
        return at == cue || lies(sentence.token(at), words.cue());
    }

    /** The dependents of the cue's head, and of the words that make the cue with it ("made a promise to …"). */
    IntStream dependents(String... relations) {
        return cueWords().flatMap(at -> tree().children(at, relations));
    }

    IntStream cueWords() {
        return IntStream.range(0, sentence.size()).filter(this::inCue);
    }

    /** Whether a stretch of the sentence tells of a circumstance. */
    boolean holds(Span span) {
        return circumstances.stream()
                .anyMatch(at -> span.overlaps(sentence.token(at).span()));
    }

    /** Whether a noun of it does, other than the cue's own head. */
    boolean holdsNoun(Span span) {
        return nouns().anyMatch(at -> span.overlaps(sentence.token(at).span()));
    }

    /** The nouns among the circumstances, but not the cue's own head. */
    IntStream nouns() {
        return circumstances.stream()
                .mapToInt(Integer::intValue)
                .filter(at -> at != cue && sentence.token(at).isNoun());
    }

    /** Whether a preposition of a class leads to a noun: "in", "at". */
    boolean isLed(int noun, WordClasses classes, String name) {
        return tree().children(noun, "case").anyMatch(at -> classes.has(name, lemma(at)));
    }

    /** Whether this preposition does. */
    boolean isLed(int noun, String preposition) {
        return tree().children(noun, "case").mapToObj(this::lemma).anyMatch(preposition::equals);
    }
}
