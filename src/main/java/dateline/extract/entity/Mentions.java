package dateline.extract.entity;

import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrases of a text up to some word with whom they stand for, which tell whom a reader has in mind. */
final class Mentions {
    /** A phrase and whom it stands for. */
    record Mentioned(Phrase phrase, Referent referent) {}

    private final List<Mentioned> all = new ArrayList<>();
    private final Map<Referent, Integer> counts = new HashMap<>();
    private final Map<Sort, Referent> firsts = new EnumMap<>(Sort.class);

    /** Goes on to the next phrase of the text. */
    void add(Phrase phrase, Referent referent) {
        all.add(new Mentioned(phrase, referent));
        firsts.putIfAbsent(referent.sort(), referent);
        counts.merge(referent, 1, Integer::sum);
    }

    /** Whether the text spoke of nobody of this sort before. */
    boolean isFirst(Referent referent) {
        return firsts.get(referent.sort()) == referent;
    }

    /** How often the text has spoken of somebody so far. */
    int count(Referent referent) {
        return counts.getOrDefault(referent, 0);
    }

    /** In text order. */
    List<Mentioned> all() {
        return all;
    }

    /** The latest phrase for somebody. */
    Optional<Phrase> latest(Referent referent) {
        for (int at = all.size() - 1; at >= 0; at--) {
            if (all.get(at).referent() == referent) {
                return Optional.of(all.get(at).phrase());
            }
        }
        return Optional.empty();
    }

    /** The same as {@link #salient(Sentence, int)} all the way back. */
    List<Referent> salient(Sentence from) {
        return salient(from, from.index());
    }

    /**
     * Whom the text has spoken of, those first whom a reader has in mind: the nearer sentence before the farther, in each the
     * subjects before the others, among these the latest first.
     *
     * @param sentences how many to go back
     */
    List<Referent> salient(Sentence from, int sentences) {
        Set<Referent> found = new LinkedHashSet<>();
        Set<Referent> others = new LinkedHashSet<>();
        Sentence sentence = from;
        for (int at = all.size() - 1; at >= 0; at--) {
            Phrase phrase = all.get(at).phrase();
            if (phrase.sentence() != sentence) {
                found.addAll(others);
                others.clear();
                sentence = phrase.sentence();
            }
            if (from.index() - sentence.index() > sentences) {
                break;
            }
            (phrase.isSubject() ? found : others).add(all.get(at).referent());
        }
        found.addAll(others);
        return List.copyOf(found);
    }

    /** Whether somebody is a subject in the sentence before this one. */
    boolean isSubjectBefore(Referent referent, Sentence sentence) {
        return all.stream()
                .anyMatch(mentioned -> mentioned.referent() == referent
                        && mentioned.phrase().isSubject()
                        && mentioned.phrase().sentence().index() == sentence.index() - 1);
    }
}
