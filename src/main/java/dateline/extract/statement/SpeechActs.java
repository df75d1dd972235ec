package dateline.extract.statement;

import dateline.model.SpeechAct;
import dateline.text.Token;
import java.util.Locale;

/** Tells what somebody does by saying something, by the head of the cue. */
final class SpeechActs {
    private static final WordClasses ACTS = WordClasses.read("speech-acts");

    private SpeechActs() {}

    static SpeechAct of(CueClause clause) {
        Token cue = clause.cueWord();
        SpeechAct act = ACTS.classOf(cue.lemma().toLowerCase(Locale.ROOT))
                .map(SpeechAct::valueOf)
                .orElse(SpeechAct.ASSERTION);
        boolean appeals = cue.lemma().equals("call") && led(clause, "for", "on", "upon");
        return appeals ? SpeechAct.DIRECTIVE : act;
    }

    private static boolean led(CueClause clause, String... leaders) {
        return clause.dependents("obl", "nmod", "advcl")
                .flatMap(at -> clause.tree().children(at, "case", "mark"))
                .mapToObj(at -> clause.sentence().token(at).lemma())
                .anyMatch(java.util.Set.of(leaders)::contains);
    }
}
