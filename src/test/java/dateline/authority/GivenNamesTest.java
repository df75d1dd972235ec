package dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {
    private static final GivenNames NAMES = GivenNames.load();

    @ParameterizedTest
    @CsvSource({
        "Hillary, FEMALE",
        "Angela, FEMALE",
        "Dmitry, MALE",
        "BARACK, MALE",
        "José, MALE",
        "Jean-Claude, MALE",
        "Anne-Marie, FEMALE"
    })
    void a_given_name_tells_the_gender(String name, Gender gender) {
        assertThat(NAMES.gender(name)).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robin", "Leslie", "Jean", "Xqzw", "King"})
    void a_name_of_both_genders_or_of_none_tells_nothing(String name) {
        assertThat(NAMES.gender(name)).isEmpty();
    }

    @Test
    void a_hyphenated_name_goes_by_its_first_part() {
        assertThat(NAMES.gender("Peter-Wolfgang")).contains(Gender.MALE);
    }
}
