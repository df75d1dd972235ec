package dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EntityId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {
    private static final Authority AUTHORITY = Authority.load();

    @ParameterizedTest
    @CsvSource({
        "Russia, russia",
        "the Russian Federation, russia",
        "RUSSIA, russia",
        "U.S., united-states",
        "US, united-states",
        "the United Nations, united-nations",
        "U.N., united-nations",
        "UN, united-nations",
        "Nato, nato",
        "NATO, nato",
        "WHO, world-health-organization",
        "ISIL, islamic-state",
        "Daesh, islamic-state",
        "Islamic State group, islamic-state",
        "Barack Obama, barack-obama"
    })
    void a_name_leads_to_whom_it_names(String name, String slug) {
        assertThat(AUTHORITY.candidates(name))
                .first()
                .extracting(entry -> entry.id().slug())
                .isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"who", "us", "Who", "Us", "turkey", "is", "Is", "Nobody Inparticular"})
    void what_is_no_known_name_leads_nowhere(String word) {
        assertThat(AUTHORITY.candidates(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Syrian, syria",
        "Syrians, syria",
        "British, united-kingdom",
        "Britons, united-kingdom",
        "French, france"
    })
    void a_demonym_leads_to_its_place(String word, String slug) {
        assertThat(AUTHORITY.demonym(word)).map(entry -> entry.id().slug()).contains(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "president, russia, 2015-11-22, vladimir-putin",
        "prime minister, russia, 2015-11-22, dmitry-medvedev",
        "president, united-states, 2015-11-22, barack-obama"
    })
    void an_office_leads_to_who_held_it_then(String role, String state, String day, String slug) {
        EntityId of = new EntityId(EntityId.Collection.PLACE, state, false);
        List<Entry> holders = AUTHORITY.holders(role, of, LocalDate.parse(day));
        assertThat(holders).first().extracting(entry -> entry.id().slug()).isEqualTo(slug);
    }
}
