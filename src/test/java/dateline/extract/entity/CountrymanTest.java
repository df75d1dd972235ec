package dateline.extract.entity;

import static dateline.extract.entity.Findings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountrymanTest {
    private static final String THE_STRIKER_LEFT =
            """
            the       the       DT  4 det
            Argentine argentine JJ  4 amod
            striker   striker   NN  4 compound
            Marten    Marten    NNP 5 nsubj PERSON
            left      leave     VBD 0 root

            """;

    @Test
    void the_argentine_who_speaks_is_a_person_from_there() {
        String given = THE_STRIKER_LEFT
                + """
                the       the       DT  2 det
                Argentine argentine NNP 3 nsubj
                spoke     speak     VBD 0 root
                """;
        assertThat(mentions(given, "marten")).containsExactly("Marten", "Argentine");
        assertThat(mentions(given, "argentina")).containsExactly("Argentine");
    }

    @Test
    void the_french_are_a_people() {
        String given =
                """
                Petrova Petrova NNP 2 nsubj PERSON
                left    leave   VBD 0 root

                the     the     DT  2 det
                French  french  NNP 3 nsubj
                spoke   speak   VBD 0 root
                """;
        assertThat(mentions(given, "petrova")).containsExactly("Petrova");
        assertThat(mentions(given, "france")).containsExactly("French");
    }
}
