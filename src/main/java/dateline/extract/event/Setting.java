package dateline.extract.event;

import dateline.model.EntityId;
import dateline.model.Statement;
import dateline.model.TimeExpression;
import dateline.text.DependencyTree;
import dateline.text.Span;
import dateline.text.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where and when an event takes place: by what is attached to its trigger, else, for time, by what its clause says. */
final class Setting {
    private static final String[] WHERE = {
        "in", "at", "near", "inside", "outside", "across", "around", "throughout", "within", "off", "along", "on"
    };

    private final Clauses clauses;
    private final Actors actors;
    /** The time expressions of this sentence, or of the date line that is all of the next. */
    private final List<TimeExpression> times;

    Setting(Clauses clauses, Actors actors, List<TimeExpression> times) {
        this.clauses = clauses;
        this.actors = actors;
        this.times = times;
    }

    /** Whether a word belongs to a time expression. */
    boolean isTime(int word) {
        Span span = clauses.token(word).span();
        return times.stream().anyMatch(time -> time.span().contains(span));
    }

    List<EntityId> places(Trigger trigger, Optional<Integer> support) {
        return Stream.concat(Stream.of(trigger.head()), support.stream())
                .flatMap(word -> places(word, 2).stream())
                .distinct()
                .toList();
    }

    private List<EntityId> places(int word, int depth) {
        List<EntityId> own = actors.phrases(word, WHERE)
                .mapToObj(this::placeNamedBy)
                .flatMap(Optional::stream)
                .toList();
        if (!own.isEmpty() || depth == 0) {
            return own;
        }
        return clauses.phrases(word)
                .filter(phrase -> !clauses.token(phrase).isVerb())
                .mapToObj(phrase -> places(phrase, depth - 1))
                .flatMap(List::stream)
                .toList();
    }

    /** "in Antalya", "in the city of Antalya", "in Antalya province". */
    private Optional<EntityId> placeNamedBy(int phrase) {
        return IntStream.concat(
                        IntStream.of(phrase), clauses.tree().children(phrase, "compound", "appos", "nmod", "flat"))
                .mapToObj(actors::place)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * @param innermost for a span the innermost statement that it stands in: when somebody said so is not when it
     *     happened
     */
    Optional<Temporal> time(Trigger trigger, Optional<Integer> support, Function<Span, Optional<Statement>> innermost) {
        Set<Integer> own = support.map(verb -> Set.of(trigger.head(), verb)).orElse(Set.of(trigger.head()));
        Optional<Temporal> attached = times.stream()
                .filter(time -> own.contains(predicateOf(time)))
                .map(Setting::value)
                .flatMap(Optional::stream)
                .findFirst();
        return attached.isPresent() ? attached : ofSentence(trigger, innermost);
    }

    private Optional<Temporal> ofSentence(Trigger trigger, Function<Span, Optional<Statement>> innermost) {
        Span span = clauses.token(trigger.head()).span();
        List<Temporal> dates = times.stream()
                .filter(time -> endsCaption(time)
                        || isToldWith(time, innermost, span) && !Certainty.isReport(clauses, predicateOf(time)))
                .map(Setting::value)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
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
        return at;
    }

    /** The calendar's unit that a TIMEX3 value names; empty for weeks, seasons, durations and vague values. */
    static Optional<Temporal> value(TimeExpression time) {
        String value = time.value();
        try {
            return switch (value.length()) {
                case 4 -> Optional.of(Year.parse(value));
                case 7 -> Optional.of(YearMonth.parse(value));
                case 10 -> Optional.of(LocalDate.parse(value));
                case 16, 19 -> Optional.of(LocalDateTime.parse(value));
                default ->
                    value.length() > 10 && value.charAt(10) == 'T'
                            ? Optional.of(LocalDate.parse(value.substring(0, 10)))
                            : Optional.empty();
            };
        } catch (DateTimeException vague) {
            return Optional.empty();
        }
    }
}
