package dateline.extract.event;

import dateline.extract.event.Connectives.Sense;
import dateline.extract.event.Frame.Part;
import dateline.model.EventRelation.Kind;
import dateline.text.DependencyTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds how the events of one sentence stand to each other, where a connective or an infinitive says so. */
final class Connections {
    /** One event stands so to another. */
    record Connection(Trigger from, Kind kind, Trigger to) {}

    private static final Set<String> AT = Set.of("at", "in", "on");
    /** Nouns and joined words between an event and its connective. */
    private static final int STEPS = 3;

    private final Clauses clauses;
    private final DependencyTree tree;
    private final Support support;
    private final List<Trigger> triggers;
    /** The events by the words that stand for them: their heads, and the verbs that support them. */
    private final Map<Integer, Trigger> byWord = new HashMap<>();

    Connections(Clauses clauses, Support support, List<Trigger> triggers) {
        this.clauses = clauses;
        this.tree = clauses.tree();
        this.support = support;
        this.triggers = List.copyOf(triggers);
        triggers.forEach(trigger -> support(trigger).ifPresent(verb -> byWord.putIfAbsent(verb, trigger)));
        triggers.forEach(trigger -> byWord.put(trigger.head(), trigger));
    }

    private Optional<Integer> support(Trigger trigger) {
        return trigger.frame().part() == Part.N ? support.of(trigger.head()) : Optional.empty();
    }

    /** In the order of the text. */
    List<Connection> found() {
        return Stream.concat(
                        triggers.stream().flatMap(trigger -> above(trigger).stream()),
                        IntStream.range(0, clauses.sentence().size()).boxed().flatMap(this::across))
                .filter(connection -> connection.from() != connection.to())
                .toList();
    }

    /** What an event is to the one that it is attached to. */
    private Optional<Connection> above(Trigger trigger) {
        int word = support(trigger).orElse(trigger.head());
        for (int step = 0; step < STEPS && tree.head(word) != DependencyTree.ROOT; step++) {
            int head = tree.head(word);
            if (isPurpose(word)) {
                return event(head).map(from -> new Connection(from, Kind.IN_ORDER_TO, trigger));
            }
            Optional<Sense> sense = sense(word, trigger);
            if (sense.isPresent()) {
                return event(head).map(from -> connection(from, sense.get(), trigger));
            }
            if (clauses.isVerb(word) || !tree.is(word, "nmod", "conj")) {
                return Optional.empty();
            }
            word = head;
        }
        return Optional.empty();
    }

    private Optional<Trigger> event(int word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** "Met to discuss". */
    private boolean isPurpose(int word) {
        return clauses.isVerb(word) && tree.is(word, "advcl") && clauses.isInfinitive(word);
    }

    private Optional<Sense> sense(int word, Trigger trigger) {
        if (!tree.is(word, "obl", "nmod", "advcl")) {
            return Optional.empty();
        }
        boolean gathering = trigger.frame().type().equals("Gathering");
        return gathering && AT.contains(clauses.preposition(word))
                ? Optional.of(Sense.SUB_EVENT_OF)
                : Connectives.preposition(clauses.preposition(word))
                        .or(() -> clauses.isVerb(word) ? Optional.empty() : Connectives.noun(clauses.lemma(word)));
    }

    private static Connection connection(Trigger first, Sense sense, Trigger second) {
        return switch (sense) {
            case SUB_EVENT_OF -> new Connection(first, Kind.SUB_EVENT_OF, second);
            case CAUSED_BY -> new Connection(first, Kind.CAUSED_BY, second);
            case AFTER -> new Connection(first, Kind.AFTER, second);
            case BEFORE -> new Connection(second, Kind.AFTER, first);
        };
    }

    /** "The vote sparked a riot": one event on either side of a verb. */
    private Stream<Connection> across(int verb) {
        if (!clauses.isVerb(verb) || clauses.isNegated(verb)) {
            return Stream.empty();
        }
        return Connectives.verb(clauses.lemma(verb)).stream().flatMap(sense -> clauses.subjects(verb).stream()
                .flatMap(cause -> event(cause).stream())
                .flatMap(cause -> effects(verb)
                        .flatMap(effect -> event(effect).stream())
                        .map(effect -> new Connection(effect, Kind.CAUSED_BY, cause))));
    }

    private Stream<Integer> effects(int verb) {
        return Stream.concat(
                clauses.objects(verb).stream(),
                tree.children(verb, "obl")
                        .filter(phrase -> Set.of("to", "in").contains(clauses.preposition(phrase)))
                        .boxed());
    }
}
