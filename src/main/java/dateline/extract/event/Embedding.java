package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.model.Factuality;
import dateline.text.DataFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The predicates that say whether what stands below them happened: factives, implicatives, attempts, plans.
 *
 * @see <a href="https://doi.org/10.2307/412084">Karttunen, Implicative Verbs (1971)</a>
 */
final class Embedding {
    /** How the event stands below the predicate. */
    enum Construction {
        /** "Failed to attack". */
        INF,
        /** "Stopped attacking". */
        ING,
        /** "Kept them from attacking". */
        FROM,
        /** "Knows that they attacked". */
        THAT,
        /** "Planned the attack". */
        NOUN,
        ANY
    }

    /** What is left of the event below when the predicate is affirmed, and when it is negated. */
    record Effect(Factuality affirmed, Factuality negated) {
        private boolean isFactive() {
            return affirmed == Factuality.ACTUAL && negated == Factuality.ACTUAL;
        }

        /** What is left when the predicate itself is so certain. */
        Factuality under(Factuality predicate) {
            return switch (predicate) {
                case ACTUAL -> affirmed;
                case NEGATED -> negated;
                case PLANNED, POSSIBLE -> isFactive() ? affirmed : combined(predicate, affirmed);
            };
        }
    }

    /** For what has no line of its own. */
    static final Effect UNSURE = new Effect(Factuality.POSSIBLE, Factuality.POSSIBLE);

    private static final Map<String, Map<Construction, Effect>> EFFECTS = read();

    private Embedding() {}

    private static Map<String, Map<Construction, Effect>> read() {
        Map<String, Map<Construction, Effect>> effects = new HashMap<>();
        DataFile.rows("/dateline/event/embedding.tsv").forEach(columns -> {
            Effect effect = new Effect(Factuality.valueOf(columns[0]), Factuality.valueOf(columns[1]));
            Part part = Part.valueOf(columns[2].toUpperCase(Locale.ROOT));
            Construction construction = Construction.valueOf(columns[3].toUpperCase(Locale.ROOT));
            for (String word : columns[4].split(", ")) {
                effects.computeIfAbsent(key(part, word), key -> new EnumMap<>(Construction.class))
                        .put(construction, effect);
            }
        });
        return Map.copyOf(effects);
    }

    private static String key(Part part, String words) {
        return part + " " + words;
    }

    /** @param predicate its lemma, a verb's with its particle */
    static Optional<Effect> effect(Part part, String predicate, Construction construction) {
        Map<Construction, Effect> effects = EFFECTS.getOrDefault(key(part, predicate), Map.of());
        return Optional.ofNullable(effects.getOrDefault(construction, effects.get(Construction.ANY)));
    }

    /** Whether a word says how certain something else is, in any construction. */
    static boolean embeds(Part part, String predicate) {
        return EFFECTS.containsKey(key(part, predicate));
    }

    /** What two layers make of an event: what one leaves open stays open, and to deny what is denied is to affirm it. */
    static Factuality combined(Factuality one, Factuality other) {
        if (one == Factuality.POSSIBLE || other == Factuality.POSSIBLE) {
            return Factuality.POSSIBLE;
        }
        if (one == Factuality.NEGATED && other == Factuality.NEGATED) {
            return Factuality.ACTUAL;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
