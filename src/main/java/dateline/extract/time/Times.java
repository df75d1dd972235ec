package dateline.extract.time;

import dateline.model.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article's time expressions.
 *
 * @param inferredDate the newest day that the text itself names, where the article's date is not known
 * @param expressions in text order; no two overlap
 */
public record Times(Optional<LocalDate> inferredDate, List<TimeExpression> expressions) {
    public Times {
        expressions = List.copyOf(expressions);
    }
}
