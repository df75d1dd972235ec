package dateline.extract.statement;

import dateline.model.SpeechAct;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells what somebody does by saying something, by the head of the cue and its frame. */
final class SpeechActs {
    private static final WordClasses WORDS = WordClasses.read("speech-acts");

    private SpeechActs() {}

    static SpeechAct of(CueClause clause) {
        IntStream words = WORDS.has("light", clause.lemma(clause.cue()))
                ? IntStream.concat(clause.cueWords(), clause.dependents("obj"))
                : IntStream.of(clause.cue());
        return words.boxed().flatMap(at -> act(clause, at).stream()).findFirst().orElse(SpeechAct.ASSERTION);
    }

    private static Optional<SpeechAct> act(CueClause clause, int word) {
        return Frames.classOf(WORDS, clause, word)
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .map(SpeechAct::valueOf);
    }
}
