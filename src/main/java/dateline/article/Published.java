package dateline.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;

/** When an article was published, as exactly as is known: a day, or a time of that day, with or without a zone. */
public sealed interface Published {
    /** The day, in the zone the date was given in. */
    LocalDate date();

    /** The ISO 8601 form, as precise as what is known. */
    Temporal value();

    record OnDay(LocalDate date) implements Published {
        @Override
        public Temporal value() {
            return date;
        }
    }

    record At(LocalDateTime value) implements Published {
        @Override
        public LocalDate date() {
            return value.toLocalDate();
        }
    }

    record AtZoned(OffsetDateTime value) implements Published {
        @Override
        public LocalDate date() {
            return value.toLocalDate();
        }
    }
}
