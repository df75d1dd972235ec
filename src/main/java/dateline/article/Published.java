package dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

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

    /**
     * Reads an ISO 8601 date or date-time: {@code 2015-11-22}, {@code 2015-11-22T10:30}, {@code
     * 2015-11-22T10:30:00.5+01:00}; a zone may also be {@code Z}, {@code +0100} or {@code +01}.
     *
     * @return empty where the text is neither a date nor a date-time
     */
    static Optional<Published> parse(String text) {
        if (!text.matches("\\d{4}-.*")) {
            return Optional.empty();
        }
        try {
            TemporalAccessor parsed =
                    Format.DATE_OR_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(
                    switch (parsed) {
                        case OffsetDateTime time -> new AtZoned(time);
                        case LocalDateTime time -> new At(time);
                        default -> new OnDay(LocalDate.from(parsed));
                    });
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    /** ISO 8601 with the zones as people write them, which are more than Java's own formatter takes. */
    final class Format {
        private static final DateTimeFormatter DATE_OR_TIME = new DateTimeFormatterBuilder()
                .appendPattern("uuuu-MM-dd['T'HH:mm")
                .appendPattern("[:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .appendPattern("][XXX][XX][X]]")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);

        private Format() {}
    }
}
