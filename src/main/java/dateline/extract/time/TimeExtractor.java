package dateline.extract.time;

import dateline.article.Published;
import dateline.model.TimeExpression;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds time expressions by rules over words and resolves them against the article's date, as TIMEX3.
 *
 * <p>Stateless; the same text and date give the same values whatever was read before.
 *
 * @see <a href="http://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html#timex3">TIMEX3</a>
 */
public final class TimeExtractor {
    private static final Rule DAY = firstOf(new CalendarRule(), new HolidayRule(), new RelativeRule());
    private static final Rule PLAIN = longestOf(
            new CalendarRule(),
            new HolidayRule(),
            new YearRule(),
            new QuarterRule(),
            new RelativeRule(),
            new DurationRule(),
            new SetRule(),
            new ClockRule(DAY));
    private static final Rule ANY = longestOf(PLAIN, new ModifiedRule(PLAIN));

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q\\d");

    private static Rule firstOf(Rule... rules) {
        return (words, begin, context) -> {
            Optional<Timex> found = Optional.empty();
            for (int at = 0; at < rules.length && found.isEmpty(); at++) {
                found = rules[at].at(words, begin, context);
            }
            return found;
        };
    }

    /** Of several expressions that begin at a word the longest, of equally long ones the first rule's. */
    private static Rule longestOf(Rule... rules) {
        return (words, begin, context) -> {
            Optional<Timex> longest = Optional.empty();
            int end = begin;
            for (Rule rule : rules) {
                Optional<Timex> found = rule.at(words, begin, context);
                if (found.isPresent() && (longest.isEmpty() || found.get().end() > end)) {
                    longest = found;
                    end = found.get().end();
                }
            }
            return longest;
        };
    }

    /** @param published without it, times resolve against the newest day that the text names in full */
    public Times extract(AnnotatedText text, Optional<Published> published) {
        if (published.isPresent()) {
            return new Times(Optional.empty(), expressions(text, published.map(Published::date)));
        }
        List<TimeExpression> undated = expressions(text, Optional.empty());
        Optional<LocalDate> inferred = newestDay(undated);
        return new Times(inferred, inferred.isPresent() ? expressions(text, inferred) : undated);
    }

    private static Optional<LocalDate> newestDay(List<TimeExpression> expressions) {
        return expressions.stream()
                .filter(time -> time.value().matches("\\d{4}-(0[1-9]|1[0-2])-\\d\\d"))
                .flatMap(time -> day(time.value()).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The quarter under discussion: one of the year before is told for comparison alone. */
    private static Optional<String> latest(Optional<String> quarter, String value) {
        boolean newer = QUARTER.matcher(value).matches()
                && quarter.filter(before -> before.compareTo(value) > 0).isEmpty();
        return newer ? Optional.of(value) : quarter;
    }

    private static List<TimeExpression> expressions(AnnotatedText text, Optional<LocalDate> date) {
        List<TimeExpression> found = new ArrayList<>();
        Optional<String> quarter = Optional.empty();
        for (Sentence sentence : text.sentences()) {
            SentenceWords words = new SentenceWords(sentence);
            for (int at = 0; at < sentence.size(); at++) {
                if (!words.mayBegin(at)) {
                    continue;
                }
                Context context = new Context(new Anchor(date), Tense.around(sentence, at), quarter);
                Optional<Timex> timex = ANY.at(words, at, context);
                if (timex.isPresent()) {
                    Timex time = timex.get();
                    found.add(new TimeExpression(sentence.spanOf(at, time.end() - 1), time.type(), time.value()));
                    quarter = latest(quarter, time.value());
                    at = time.end() - 1;
                }
            }
        }
        return found;
    }
}
