package dateline.extract.event;

import java.util.Locale;

/** Whether two tellings, of which at least one has a name for its event, name the same one. */
final class EventNames {
    private EventNames() {}

    /** "The Cup Final", "the final"; only a headline says "final" of what has its name later. */
    static boolean areOne(Telling before, Telling now) {
        if (before.named() == now.named()) {
            return holds(before.lemma(), now.lemma()) || holds(now.lemma(), before.lemma());
        }
        return before.named()
                ? now.isGiven() && holds(before.lemma(), now.lemma())
                : before.headline() && holds(now.lemma(), before.lemma());
    }

    private static boolean holds(String name, String words) {
        return (' ' + name + ' ').toLowerCase(Locale.ROOT).contains((' ' + words + ' ').toLowerCase(Locale.ROOT));
    }
}
