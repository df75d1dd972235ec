package dateline.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way in which words tell of an event: the trigger's words and what must stand around them.
 *
 * @param type the event's main class in the ontology: a PLOVER class, or one of those beside them; "-" for words that
 *     tell of no event
 * @param subtype the most specific class known, or the type again
 * @param code CAMEO, as fine as the words support; "-" where there is none
 * @param part of speech of the trigger's head: verb, noun, adjective or modal
 * @param words the trigger's lemmas in their order
 * @param conditions for a slot (subject, object, a preposition) the classes of words of which one must fill it
 * @param manners what else the line says of the frame
 */
record Frame(
        String type,
        String subtype,
        String code,
        Part part,
        List<String> words,
        Map<String, Set<String>> conditions,
        Set<Manner> manners) {

    private static final Set<String> VAGUE = Set.of("actor", "other", "place", "infinitive", "person", "name", "body");

    /** What kind of word can be the head of the trigger. */
    enum Part {
        V,
        N,
        A,
        M
    }

    /** Besides the conditions. */
    enum Manner {
        /** Who acts and with whom they act take part alike. */
        RECIPROCAL,
        /** The grammatical subject is who it befalls. */
        UNDERGOES,
        /** The subject is who it befalls, by those whom a preposition joins: "lost to". */
        LOSES,
        /** Only under a negation. */
        NEGATED,
        /** Only in what somebody says. */
        SAID
    }

    Frame {
        words = List.copyOf(words);
        conditions = Map.copyOf(conditions);
        manners = Set.copyOf(manners);
    }

    /** Whether there is an event at all: "price war" is none. */
    boolean isEvent() {
        return !type.equals("-");
    }

    boolean is(Manner manner) {
        return manners.contains(manner);
    }

    /** How much must agree; the frame that asks for most is the one that fits. */
    int weight() {
        int classes = conditions.values().stream().mapToInt(Frame::weight).sum();
        return 4 * words.size() + classes + conditions.size();
    }

    /** Words of a class say more than that somebody, or something, is there. */
    private static int weight(Set<String> wanted) {
        return wanted.contains("any") ? 0 : wanted.stream().anyMatch(VAGUE::contains) ? 3 : 4;
    }
}
