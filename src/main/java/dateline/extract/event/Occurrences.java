package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.text.NameTag;
import dateline.text.Token;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the events that the lexicon has no type for: "the roof fell in", "she left the hospital". */
final class Occurrences {
    private static final OccurrenceModel MODEL = OccurrenceModel.load();

    private final Clauses clauses;
    private final Support support;
    private final OccurrenceFeatures features;
    private final StatementsAround around;
    private final Collection<Trigger> typed;

    /** @param typed what the lexicon has found */
    Occurrences(
            Clauses clauses,
            Support support,
            OccurrenceFeatures features,
            StatementsAround around,
            Collection<Trigger> typed) {
        this.clauses = clauses;
        this.support = support;
        this.features = features;
        this.around = around;
        this.typed = List.copyOf(typed);
    }

    /** In the order of the text. */
    List<Trigger> found() {
        return candidates()
                .filter(word -> features.of(word).filter(MODEL::isLikely).isPresent())
                .mapToObj(this::trigger)
                .toList();
    }

    /** Verbs and nouns that the lexicon does not know, and by which nobody is said to say something. */
    IntStream candidates() {
        return IntStream.range(0, clauses.sentence().size())
                .filter(word ->
                        clauses.token(word).isVerb() || clauses.token(word).isNoun())
                .filter(word -> typed.stream().noneMatch(trigger -> trigger.first() <= word && word <= trigger.last()))
                .filter(word ->
                        !isLabel(word) && !isName(clauses.token(word)) && !support.isEmpty(word) && !isEmbedding(word))
                .filter(word -> typed.stream().noneMatch(trigger -> isSupport(word, trigger)))
                .filter(word -> around.madeBy(clauses.token(word).span()).isEmpty());
    }

    /** "carried out" of "carried out airstrikes" is no event beside the airstrikes. */
    private boolean isSupport(int word, Trigger trigger) {
        return trigger.frame().part() == Part.N
                && support.of(trigger.head()).filter(verb -> verb == word).isPresent();
    }

    /** "Failed to land": only the landing is an event, and how certain it is. */
    private boolean isEmbedding(int word) {
        return clauses.isVerb(word)
                && Embedding.embeds(Part.V, clauses.verb(word))
                && !clauses.complements(word).isEmpty();
    }

    /** "Published: May 3". */
    private boolean isLabel(int word) {
        return word == 0 && clauses.sentence().size() > 1 && clauses.lemma(1).equals(":");
    }

    private static boolean isName(Token token) {
        return token.name() != NameTag.NONE;
    }

    private Trigger trigger(int word) {
        Part part = clauses.token(word).isVerb() ? Part.V : Part.N;
        Frame frame = new Frame("Event", "Event", "-", part, List.of(clauses.lemma(word)), Map.of(), Set.of());
        return new Trigger(word, word, word, frame);
    }

    /** What speaks for and against a word. */
    Optional<List<String>> features(int word) {
        return features.of(word);
    }
}
