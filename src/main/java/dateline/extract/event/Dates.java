package dateline.extract.event;

import dateline.extract.time.CalendarValue;
import dateline.model.EventTime;
import dateline.model.Statement;
import dateline.model.TimeExpression;
import dateline.text.DependencyTree;
import dateline.text.Span;
import dateline.text.Token;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** When an event takes place: by what is attached to its trigger, else by the clauses above. */
final class Dates {
    private static final double ATTACHED = 0.9;
    private static final double AROUND = 0.7;

    private final Clauses clauses;
    /** The time expressions of this sentence, or of the date line that is all of the next. */
    private final List<TimeExpression> times;

    Dates(Clauses clauses, List<TimeExpression> times) {
        this.clauses = clauses;
        this.times = times;
    }

    /** Whether a word belongs to a time expression. */
    boolean isTime(int word) {
        Span span = clauses.token(word).span();
        return times.stream().anyMatch(time -> time.span().contains(span));
    }

    /**
     * @param innermost for a span the innermost statement that it stands in: when somebody said so is not when it
     *     happened
     */
    Optional<EventTime> of(Trigger trigger, Optional<Integer> support, Function<Span, Optional<Statement>> innermost) {
        Set<Integer> own = support.map(verb -> Set.of(trigger.head(), verb)).orElse(Set.of(trigger.head()));
        Optional<Temporal> attached = times.stream()
                .filter(time -> own.contains(predicateOf(time)))
                .map(CalendarValue::of)
                .flatMap(Optional::stream)
                .findFirst();
        return attached.map(date -> new EventTime(date, ATTACHED))
                .or(() -> ofSentence(trigger, support.orElse(trigger.head()), innermost)
                        .map(date -> new EventTime(date, AROUND)));
    }

    private Optional<Temporal> ofSentence(Trigger trigger, int word, Function<Span, Optional<Statement>> innermost) {
        Span span = clauses.token(trigger.head()).span();
        List<Temporal> dates = times.stream()
                .filter(time ->
                        endsCaption(time) || isToldWith(time, innermost, span) && dates(predicateOf(time), word))
                .map(CalendarValue::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    /**
     * Whether the date of a predicate is the date of an event below it: that of "agreed on Monday" is not when what was
     * agreed is done, and that of a relative clause is not the main clause's.
     */
    private boolean dates(int predicate, int event) {
        DependencyTree tree = clauses.tree();
        if (predicate == DependencyTree.ROOT || tree.is(predicate, "obj") && tree.head(predicate) == event) {
            return true;
        }
        int at = event;
        while (at != predicate && at != DependencyTree.ROOT && passesDate(at)) {
            at = tree.head(at);
        }
        return at == predicate && !Certainty.isReport(clauses, predicate);
    }

    private boolean passesDate(int word) {
        DependencyTree tree = clauses.tree();
        return clauses.isVerb(word)
                ? tree.is(word, "conj", "parataxis") || tree.is(word, "advcl", "dep") && !clauses.isInfinitive(word)
                : !tree.is(word, "obl", "nmod") || WordClass.WITHIN.has(clauses.preposition(word));
    }

    private static boolean isToldWith(
            TimeExpression time, Function<Span, Optional<Statement>> innermost, Span trigger) {
        return innermost.apply(trigger).isEmpty()
                || innermost.apply(time.span()).equals(innermost.apply(trigger));
    }

    /** ", May 3, 2014." at the end, as captions have it, dates what the sentence shows, whoever says so. */
    private boolean endsCaption(TimeExpression time) {
        List<Token> words = clauses.sentence().tokensIn(time.span());
        if (words.size() < 2 || words.getFirst().index() == 0) {
            return false;
        }
        Token last = words.getLast();
        return last.text().matches("\\d{4}")
                && clauses.token(words.getFirst().index() - 1).text().equals(",")
                && IntStream.range(last.index() + 1, clauses.sentence().size())
                        .noneMatch(at -> Character.isLetterOrDigit(
                                clauses.token(at).text().codePointAt(0)));
    }

    /** The verb that a time expression belongs to, or -1 where it stands alone. */
    private int predicateOf(TimeExpression time) {
        DependencyTree tree = clauses.tree();
        int at = clauses.sentence().tokensIn(time.span()).stream()
                .mapToInt(token -> token.index())
                .boxed()
                .min((one, other) -> tree.depth(one) - tree.depth(other))
                .orElse(DependencyTree.ROOT);
        while (at != DependencyTree.ROOT && !clauses.token(at).isVerb()) {
            if (tree.head(at) != DependencyTree.ROOT
                    && clauses.token(tree.head(at)).isNoun()
                    && !clauses.sentence()
                            .token(at)
                            .span()
                            .overlaps(clauses.token(tree.head(at)).span())
                    && tree.is(at, "nmod", "obl")) {
                return tree.head(at);
            }
            at = tree.head(at);
        }
        return isBeforeInfinitive(time, at) ? tree.head(at) : at;
    }

    /** "Vowed last week to march": what stands before "to" belongs to the verb before. */
    private boolean isBeforeInfinitive(TimeExpression time, int verb) {
        return verb != DependencyTree.ROOT
                && clauses.tree().is(verb, "xcomp", "advcl")
                && clauses.tree()
                        .children(verb, "mark", "aux")
                        .anyMatch(mark -> clauses.lemma(mark).equals("to")
                                && time.span().end()
                                        <= clauses.token(mark).span().begin()
                                && time.span().begin()
                                        > clauses.token(clauses.tree().head(verb))
                                                .span()
                                                .begin());
    }
}
