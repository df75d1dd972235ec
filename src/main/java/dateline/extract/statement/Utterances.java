package dateline.extract.statement;

import dateline.model.Utterance;
import java.util.Optional;

/** Reads off the words around a cue how something was said. */
record Utterances(Addressees addressees, UtterancePlaces places, UtteranceTimes times) {

    Utterance of(CueClause clause) {
        return new Utterance(
                Optional.of(SpeechActs.of(clause)),
                Stances.of(clause),
                addressees.of(clause),
                Channels.of(clause),
                Occasions.of(clause),
                places.of(clause),
                times.of(clause));
    }
}
