package dateline.model;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/**
 * The act of saying something, apart from what was said: what the cue and the words around it tell.
 *
 * @param time a {@link java.time.LocalDate}, {@link java.time.YearMonth}, {@link java.time.Year} or {@link
 *     java.time.LocalDateTime}
 */
public record Utterance(
        Optional<SpeechAct> act,
        Optional<Stance> stance,
        List<EntityId> addressees,
        Optional<Channel> channel,
        Optional<Occasion> occasion,
        List<EntityId> places,
        Optional<Temporal> time) {
    /** Of what has no cue. */
    public static final Utterance UNTOLD = of(Optional.empty());

    public Utterance {
        addressees = List.copyOf(addressees);
        places = List.copyOf(places);
    }

    /** An act, and nothing else is told. */
    public static Utterance of(Optional<SpeechAct> act) {
        return new Utterance(
                act, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** The same, made on another occasion. */
    public Utterance on(Occasion other) {
        return new Utterance(act, stance, addressees, channel, Optional.of(other), places, time);
    }
}
