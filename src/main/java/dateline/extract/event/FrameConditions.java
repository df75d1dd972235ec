package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.extract.event.Frame.Part;
import dateline.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether what stands around a trigger is what its frame asks for. */
final class FrameConditions {
    private static final Set<String> COOPERATIVE =
            Set.of("Agree", "Consult", "Support", "Concede", "Cooperate", "Aid", "Retreat", "Gathering");
    private static final Set<String> HOSTILE =
            Set.of("Accuse", "Reject", "Threaten", "Protest", "Mobilize", "Sanction", "Coerce", "Assault");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");
    /** Who demands of others does not mean "we need". */
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "you", "it", "one");

    private final EventLexicon lexicon;
    private final Clauses clauses;
    private final Actors actors;
    private final Dates dates;
    private final boolean said;
    /** The triggers found so far, by their heads: those of all words below. */
    private final Map<Integer, Trigger> below;

    FrameConditions(
            EventLexicon lexicon,
            Clauses clauses,
            Actors actors,
            Dates dates,
            boolean said,
            Map<Integer, Trigger> below) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.actors = actors;
        this.dates = dates;
        this.said = said;
        this.below = below;
    }

    boolean hold(Trigger trigger) {
        Frame frame = trigger.frame();
        int predicate = frame.part() == Part.M ? clauses.tree().head(trigger.head()) : trigger.head();
        return (!frame.is(Manner.NEGATED) || clauses.isNegated(predicate))
                && (!frame.is(Manner.SAID) || said)
                && (frame.part() != Part.M
                        || frame.is(Manner.NEGATED)
                        || !clauses.isNegated(predicate)
                        || frame.type().equals("Request"))
                && frame.conditions().entrySet().stream()
                        .allMatch(condition -> fills(trigger, predicate, condition.getKey(), condition.getValue()));
    }

    private boolean fills(Trigger trigger, int predicate, String slot, Set<String> wanted) {
        List<Integer> fillers = fillers(predicate, slot);
        return wanted.contains("none")
                ? fillers.isEmpty()
                : fillers.stream()
                        .filter(filler -> filler != trigger.head())
                        .flatMap(filler -> slot.equals("head")
                                ? Stream.of(filler)
                                : clauses.conjuncts(filler).boxed())
                        .anyMatch(filler -> wanted.stream().anyMatch(one -> isA(filler, one)));
    }

    private List<Integer> fillers(int predicate, String slot) {
        return switch (slot) {
            case "subj" -> clauses.subjects(predicate);
            case "obj" -> clauses.objects(predicate);
            case "comp" -> clauses.complements(predicate);
            case "head" -> List.of(predicate);
            case "mod" -> clauses.modifiers(predicate).boxed().toList();
            default ->
                actors.phrases(predicate, slot)
                        .filter(phrase -> !dates.isTime(phrase))
                        .boxed()
                        .toList();
        };
    }

    private boolean isA(int word, String wanted) {
        return switch (wanted) {
            case "any" -> true;
            case "score" -> SCORE.matcher(clauses.token(word).text()).matches();
            case "infinitive" -> clauses.isInfinitive(word);
            case "actor" -> isActor(word);
            case "other" -> isActor(word) && !FIRST_PERSON.contains(clauses.lemma(word));
            case "person" -> actors.isPerson(word);
            case "body" -> actors.isBody(word);
            case "place" -> actors.place(word).isPresent();
            case "cooperative" -> typesOf(word).stream().anyMatch(COOPERATIVE::contains);
            case "hostile" -> typesOf(word).stream().anyMatch(HOSTILE::contains);
            default ->
                Character.isUpperCase(wanted.charAt(0))
                        ? typesOf(word).contains(wanted)
                        : kernels(word).anyMatch(kernel -> lexicon.isA(clauses.lemma(kernel), wanted));
        };
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
