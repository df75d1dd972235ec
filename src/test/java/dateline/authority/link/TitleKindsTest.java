package dateline.authority.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKindsTest {
    private final TitleKinds kinds = new TitleKinds();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
            Ana_Petrova_(politician),      Petrova,                     PERSON
            Acme_(mining_company),         Acme,                        ORGANIZATION
            Springfield_(film),            Springfield,                 OTHER
            "Springfield,_Illinois",       Springfield,                 PLACE
            "John_Doe,_1st_Baron_Doe",     Lord Doe,                    PERSON
            Margaret_Smith,                Smith,                       PERSON
            Petrovic,                      President Petrovic,          PERSON
            Zoran_Petrovic,                President Petrovic,          PERSON
            Bank_of_Springfield,           Springfield,                 ORGANIZATION
            Acme_Airlines,                 Acme,                        ORGANIZATION
            Acme,                          Acme Corp,                   ORGANIZATION
            Acme_Mountains,                Acme Mtns,                   PLACE
            Springfield,                   "Springfield, Illinois|Springfield, USA", PLACE
            Battle_of_Springfield,         Springfield,                 OTHER
            Nuclear_power_plant,           reactor|reactors|Reactor,    OTHER
            Bread,                         bread|breads|Bread,          OTHER
            Wombat,                        Wombat,                      UNKNOWN
            """)
    void the_title_and_the_wordings_of_links_tell_what_an_article_is_about(
            String title, String wordings, TitleKind kind) {
        assertThat(kinds.of(title, List.of(wordings.split("\\|")))).isEqualTo(kind);
    }
}
