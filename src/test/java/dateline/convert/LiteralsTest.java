package dateline.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({"0.9, 0.9", "1, 1.0", "0, 0.0", "0.33333, 0.333", "0.9996, 1.0", "0.0001, 0.0", "0.12, 0.12"})
    void a_confidence_is_a_short_decimal(double confidence, String written) {
        Node literal = Literals.confidence(confidence);

        assertThat(literal.getLiteralLexicalForm()).isEqualTo(written);
        assertThat(literal.getLiteralDatatypeURI()).isEqualTo(XSD.decimal.getURI());
    }

    static Stream<Arguments> times() {
        LocalDateTime noon = LocalDateTime.of(2015, 11, 22, 12, 0);
        return Stream.of(
                Arguments.of(LocalDate.of(2015, 11, 22), "2015-11-22", XSD.date.getURI()),
                Arguments.of(noon, "2015-11-22T12:00:00", XSD.dateTime.getURI()),
                Arguments.of(
                        OffsetDateTime.of(noon, ZoneOffset.ofHours(8)),
                        "2015-11-22T12:00:00+08:00",
                        XSD.dateTime.getURI()),
                Arguments.of(OffsetDateTime.of(noon, ZoneOffset.UTC), "2015-11-22T12:00:00Z", XSD.dateTime.getURI()),
                Arguments.of(YearMonth.of(2015, 11), "2015-11", XSD.gYearMonth.getURI()),
                Arguments.of(Year.of(476), "0476", XSD.gYear.getURI()));
    }

    @ParameterizedTest
    @MethodSource("times")
    void a_time_keeps_as_much_as_is_known(Temporal time, String written, String datatype) {
        Node literal = Literals.time(time);

        assertThat(literal.getLiteralLexicalForm()).isEqualTo(written);
        assertThat(literal.getLiteralDatatypeURI()).isEqualTo(datatype);
        assertThat(literal.getLiteral().isWellFormed()).isTrue();
    }

    @Test
    void a_time_of_day_alone_is_no_time_of_an_event() {
        assertThatThrownBy(() -> Literals.time(LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no XSD type for a LocalTime");
    }
}
