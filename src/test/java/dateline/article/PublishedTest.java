package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @Test
    void a_day_stays_a_day() {
        assertThat(Published.parse("2015-11-22")).contains(new Published.OnDay(LocalDate.of(2015, 11, 22)));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-11-22T10:30, 2015-11-22T10:30",
        "2015-11-22T10:30:05, 2015-11-22T10:30:05",
        "2015-11-22T10:30:05.25, 2015-11-22T10:30:05.25"
    })
    void a_time_of_day_may_lack_seconds_and_zone(String text, LocalDateTime time) {
        assertThat(Published.parse(text)).contains(new Published.At(time));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-11-22T10:30Z, 2015-11-22T10:30Z",
        "2015-11-22T23:30:05-05:00, 2015-11-22T23:30:05-05:00",
        "2015-11-22T10:30:05+0100, 2015-11-22T10:30:05+01:00",
        "2015-11-22T10:30:05.123+01, 2015-11-22T10:30:05.123+01:00"
    })
    void a_zone_may_be_written_in_each_of_its_forms(String text, OffsetDateTime time) {
        assertThat(Published.parse(text)).contains(new Published.AtZoned(time));
    }

    @Test
    void the_day_is_that_of_the_zone_it_was_given_in() {
        assertThat(Published.parse("2015-11-22T23:30-05:00").orElseThrow().date())
                .isEqualTo(LocalDate.of(2015, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "2015", "2015-13-01", "2015-02-30", "22.11.2015", "2015-11-22T25:00"})
    void what_is_neither_a_date_nor_a_date_time_is_no_date(String text) {
        assertThat(Published.parse(text)).isEmpty();
    }
}
