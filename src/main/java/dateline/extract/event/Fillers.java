package dateline.extract.event;

import dateline.model.EntityId;
import dateline.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a word that stands around a trigger is of a class that a frame asks for. */
final class Fillers {
    private final EventLexicon lexicon;
    private final Clauses clauses;
    private final Actors actors;
    private final Scores scores;
    /** The triggers found so far, by their heads: those of all words below. */
    private final Map<Integer, Trigger> below;

    Fillers(EventLexicon lexicon, Clauses clauses, Actors actors, Map<Integer, Trigger> below) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.actors = actors;
        this.scores = new Scores(clauses);
        this.below = below;
    }

    boolean isA(int word, String wanted) {
        return switch (wanted) {
            case "any" -> true;
            case "score" -> scores.begins(word);
            case "infinitive" -> clauses.isInfinitive(word);
            case "wish" -> isWish(word);
            case "deed" -> isDeed(word);
            case "threat" -> isOwnPlan(word) && typesOf(word).stream().anyMatch(TypeClass.THREATENED::has);
            case "actor" -> isActor(word);
            case "other" -> isActor(word) && !WordClass.ONESELF.has(clauses.lemma(word));
            case "person" -> actors.isPerson(word);
            case "name" -> actors.isPerson(word) && clauses.token(word).isProperNoun();
            case "body" -> actors.isBody(word);
            case "place" -> actors.place(word).isPresent();
            case "cooperative" -> typesOf(word).stream().anyMatch(TypeClass.COOPERATIVE::has);
            case "hostile" -> typesOf(word).stream().anyMatch(TypeClass.HOSTILE::has);
            default ->
                Character.isUpperCase(wanted.charAt(0))
                        ? typesOf(word).contains(wanted)
                        : kernels(word).anyMatch(kernel -> lexicon.isA(clauses.lemma(kernel), wanted));
        };
    }

    /** "Go", "be ready to go", but neither "win" nor "be rich". */
    private boolean isDeed(int predicate) {
        return clauses.isVerb(predicate)
                ? !WordClass.UNWILLED.has(clauses.lemma(predicate))
                : clauses.complements(predicate).stream().anyMatch(this::isDeed);
    }

    /** "Said it would march": what they will do themselves. */
    private boolean isOwnPlan(int clause) {
        int first = clause;
        while (clauses.tree().is(first, "conj")) {
            first = clauses.tree().head(first);
        }
        List<EntityId> sayers = who(clauses.tree().head(first));
        return clauses.auxiliaries(clause).anyMatch(word -> WordClass.FUTURE.has(clauses.lemma(word)))
                && !clauses.isNegated(clause)
                && (who(clause).stream().anyMatch(sayers::contains)
                        || clauses.subjects(clause).stream()
                                .anyMatch(word -> clauses.token(word).isPronoun()
                                        && actors.agent(word).isEmpty()));
    }

    private List<EntityId> who(int predicate) {
        return clauses.subjects(predicate).stream()
                .flatMap(word -> actors.of(word).stream())
                .toList();
    }

    /** What somebody is asked to do: "to go", "that he go", "that he should go". */
    private boolean isWish(int clause) {
        return clauses.isInfinitive(clause)
                || clauses.token(clause).tag().equals("VB")
                        && clauses.auxiliaries(clause).allMatch(word -> WordClass.WISH.has(clauses.lemma(word)));
    }

    private boolean isActor(int word) {
        Token token = clauses.token(word);
        return actors.agent(word).isPresent()
                || token.isPronoun()
                || token.isProperNoun()
                || actors.isTransparent(word) && actors.phrases(word, "of").anyMatch(this::isActor);
    }

    /** The types of the events that a word names, itself or through what qualifies it: "aid deliveries". */
    private List<String> typesOf(int word) {
        return kernels(word)
                .mapToObj(below::get)
                .filter(Objects::nonNull)
                .flatMap(trigger ->
                        Stream.of(trigger.frame().type(), trigger.frame().subtype()))
                .distinct()
                .toList();
    }

    /** The words that say what a phrase is about. */
    private IntStream kernels(int word) {
        IntStream own = IntStream.concat(IntStream.of(word), clauses.modifiers(word));
        return actors.isTransparent(word)
                ? IntStream.concat(own, actors.phrases(word, "of").flatMap(this::kernels))
                : own;
    }
}
