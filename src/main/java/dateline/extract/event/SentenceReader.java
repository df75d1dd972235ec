package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.extract.event.Frame.Part;
import dateline.model.Cast;
import dateline.model.EntityId;
import dateline.model.Factuality;
import dateline.model.Statement;
import dateline.model.TimeExpression;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the events that one sentence tells of. */
final class SentenceReader {
    /** A modal's span reaches to its verb across this many words. */
    private static final int GAP = 3;

    private static final Set<String> AT = Set.of("at", "during", "in", "before");

    private final EventLexicon lexicon;
    private final Clauses clauses;
    private final Actors actors;
    private final RoleFinder roleFinder;
    private final Certainty certainty;
    private final Setting setting;
    private final StatementsAround around;
    private final Map<Integer, Trigger> triggers;

    SentenceReader(
            EventLexicon lexicon, Sentence sentence, Cast cast, List<TimeExpression> times, StatementsAround around) {
        this.lexicon = lexicon;
        this.clauses = new Clauses(sentence);
        this.actors = new Actors(clauses, cast);
        this.roleFinder = new RoleFinder(clauses, actors);
        this.certainty = new Certainty(lexicon, clauses);
        this.setting = new Setting(clauses, actors, times);
        this.around = around;
        this.triggers = TriggerFinder.find(lexicon, clauses, actors, around.reach(sentence.span()));
    }

    List<Telling> read() {
        List<Telling> tellings = new ArrayList<>();
        for (Trigger trigger : triggers.values()) {
            if (!isPartOfAnother(trigger) && !isWished(trigger) && !isConcept(trigger)) {
                tellings.add(telling(trigger));
            }
        }
        return tellings;
    }

    /** A verb that only supports an event noun, a noun that its verb's frame has used up, a word inside a longer trigger. */
    private boolean isPartOfAnother(Trigger trigger) {
        return triggers.values().stream()
                .anyMatch(other -> other != trigger
                        && (covers(other, trigger) || uses(other, trigger) || isSupportOf(trigger, other)));
    }

    /** What should, must or needs to be done is a demand; the deed itself is not news yet. */
    private boolean isWished(Trigger trigger) {
        return trigger.frame().part() != Part.M && certainty.isWished(trigger.head());
    }

    /** "terrorism", "violence": a bare noun without any circumstance names a kind of event rather than one. */
    private boolean isConcept(Trigger trigger) {
        return trigger.frame().part() == Part.N
                && clauses.token(trigger.head()).tag().equals("NN")
                && clauses.tree()
                        .children(trigger.head(), "det", "amod", "nummod", "compound", "nmod", "acl")
                        .findAny()
                        .isEmpty()
                && support(trigger.head()).isEmpty();
    }

    private static boolean covers(Trigger longer, Trigger shorter) {
        return longer.frame().words().size() > 1
                && longer.frame().words().size() > shorter.frame().words().size()
                && longer.first() <= shorter.first()
                && shorter.last() <= longer.last();
    }

    private boolean uses(Trigger verb, Trigger noun) {
        return verb.frame().part() == Part.V
                && noun.frame().part() == Part.N
                && !verb.frame().conditions().isEmpty()
                && !verb.frame().conditions().containsKey("comp")
                && verb.frame().conditions().keySet().stream()
                        .flatMapToInt(slot -> slot.equals("obj")
                                ? clauses.objects(verb.head()).stream().mapToInt(Integer::intValue)
                                : actors.phrases(verb.head(), slot))
                        .anyMatch(word -> word == noun.head())
                && !isSupportOf(verb, noun);
    }

    /** A light verb is no event beside its noun, unless it says more than the noun does: "suspend" the talks. */
    private boolean isSupportOf(Trigger verb, Trigger noun) {
        return verb.frame().part() == Part.V
                && noun.frame().part() == Part.N
                && (verb.frame().words().size() == 1
                                && verb.frame().conditions().isEmpty()
                        || noun.frame().type().equals("Gathering"))
                && lexicon.isLight(verb(verb.head()))
                && support(noun.head())
                        .filter(support -> support == verb.head())
                        .isPresent();
    }

    /** The verb that says of an event noun that it is held, made, begun: above it, or below it as a participle. */
    private Optional<Integer> support(int noun) {
        DependencyTree tree = clauses.tree();
        int head = tree.head(noun);
        if (tree.is(noun, "conj") && head != DependencyTree.ROOT && !clauses.isVerb(noun)) {
            return support(head);
        }
        if (clauses.isVerb(head)) {
            boolean object =
                    tree.is(noun, "obj", "iobj", "obl") || tree.relation(noun).equals("nsubj:pass");
            if (object && lexicon.isLight(verb(head))
                    || tree.relation(noun).equals("nsubj") && lexicon.isOccurrence(verb(head))) {
                return Optional.of(head);
            }
        }
        return tree.children(noun, "acl", "dep")
                .filter(child ->
                        clauses.isVerb(child) && clauses.objects(child).contains(noun) && lexicon.isLight(verb(child)))
                .boxed()
                .findFirst();
    }

    /** A verb with its particle. */
    private String verb(int verb) {
        return clauses.tree()
                .children(verb, "compound")
                .filter(child -> child > verb)
                .mapToObj(particle -> clauses.lemma(verb) + ' ' + clauses.lemma(particle))
                .findFirst()
                .orElse(clauses.lemma(verb));
    }

    private Telling telling(Trigger trigger) {
        Optional<Integer> support = trigger.frame().part() == Part.N ? support(trigger.head()) : Optional.empty();
        Span span = span(trigger);
        Span head = clauses.token(trigger.head()).span();
        Optional<Statement> inside = around.innermost(head);
        Roles roles = roles(trigger, support);
        int predicate = trigger.frame().part() == Part.M ? clauses.tree().head(trigger.head()) : trigger.head();
        return new Telling(
                trigger.frame().type(),
                span,
                isNamed(trigger)
                        ? clauses.sentence().tokensIn(span).stream()
                                .map(token -> token.text())
                                .toList()
                                .toString()
                        : clauses.lemma(trigger.head()),
                isNamed(trigger),
                isDefinite(trigger),
                roles,
                setting.places(trigger, support),
                setting.time(trigger, support, around::innermost),
                count(trigger),
                trigger.frame().part() == Part.M ? Factuality.ACTUAL : certainty.of(predicate, support),
                inside.map(Statement::id),
                around.madeBy(head)
                        .map(Statement::id)
                        .filter(made -> inside.isEmpty() || !inside.get().id().equals(made)),
                confidence(trigger, roles));
    }

    private Roles roles(Trigger trigger, Optional<Integer> support) {
        List<EntityId> speakers = around.speakers(clauses.token(trigger.head()).span());
        Roles roles = roleFinder.of(trigger, support, speakers);
        boolean gathering = trigger.frame().part() == Part.N
                && Set.of("Gathering", "Consult").contains(trigger.frame().type());
        return gathering ? roles.withParticipants(attendants(trigger.head())) : roles;
    }

    /** Whoever says or does something at a gathering or during a talk is there, and so is whoever is told. */
    private List<EntityId> attendants(int gathering) {
        int head = clauses.tree().head(gathering);
        boolean there = clauses.isVerb(head)
                && (clauses.tree().is(gathering, "obj", "iobj")
                        || clauses.tree().is(gathering, "obl") && AT.contains(clauses.preposition(gathering)));
        return there
                ? Stream.concat(clauses.subjects(head).stream(), clauses.objects(head).stream())
                        .flatMap(actor -> actors.of(actor).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The trigger's words where they stand together, else its head; the whole name of a named event. */
    private Span span(Trigger trigger) {
        if (isNamed(trigger)) {
            int first = clauses.modifiers(trigger.head())
                    .filter(word -> clauses.token(word).isProperNoun()
                            || clauses.token(word).tag().equals("JJ")
                                    && Character.isUpperCase(
                                            clauses.token(word).text().codePointAt(0)))
                    .reduce(trigger.head(), Math::min);
            return clauses.sentence().spanOf(Math.min(first, trigger.first()), trigger.last());
        }
        if (trigger.frame().part() == Part.M) {
            int verb = clauses.tree().head(trigger.head());
            return clauses.sentence()
                    .spanOf(
                            trigger.head(),
                            Math.abs(verb - trigger.head()) <= GAP ? Math.max(verb, trigger.head()) : trigger.head());
        }
        boolean together =
                trigger.last() - trigger.first() <= trigger.frame().words().size() + 1;
        return together
                ? clauses.sentence().spanOf(trigger.first(), trigger.last())
                : clauses.token(trigger.head()).span();
    }

    private boolean isNamed(Trigger trigger) {
        return trigger.frame().part() == Part.N && clauses.token(trigger.head()).isProperNoun();
    }

    private boolean isDefinite(Trigger trigger) {
        return trigger.frame().part() == Part.N
                && clauses.tree().children(trigger.head(), "det", "nmod:poss").anyMatch(det -> Set.of(
                                "the", "this", "that", "these", "those")
                        .contains(clauses.lemma(det)));
    }

    /** "130 people" killed. */
    private OptionalInt count(Trigger trigger) {
        List<Integer> befallen = trigger.frame().is(Manner.UNDERGOES)
                ? clauses.subjects(trigger.head())
                : clauses.objects(trigger.head());
        return befallen.stream()
                .flatMapToInt(word -> clauses.tree().children(word, "nummod"))
                .mapToObj(number -> clauses.token(number).text().replace(",", ""))
                .filter(number -> !number.isEmpty()
                        && number.length() < 9
                        && number.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    private static double confidence(Trigger trigger, Roles roles) {
        Frame frame = trigger.frame();
        double words = frame.words().size() > 1 || !frame.conditions().isEmpty() ? 0.85 : 0.75;
        double part = frame.part() == Part.M ? 0.15 : 0;
        return words - part - (roles.isEmpty() ? 0.15 : 0);
    }
}
