package dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EntityId;
import dateline.model.Link;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
    private static final Authority AUTHORITY = Authority.load();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "/dateline/authority/names.csv")
    void a_name_leads_to_whom_it_names(String name, String id) {
        assertThat(AUTHORITY.candidates(name))
                .first()
                .extracting(entry -> EntryKeys.id(entry.id()))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"who", "us", "Who", "Us", "turkey", "is", "Is", "time", "gap", "The", "", "Nobody Inparticular"})
    void what_is_no_known_name_leads_nowhere(String word) {
        assertThat(AUTHORITY.candidates(word)).isEmpty();
    }

    @Test
    void people_of_one_name_are_all_candidates() {
        assertThat(AUTHORITY.candidates("George Bush"))
                .extracting(entry -> entry.id().slug())
                .containsExactlyInAnyOrder("george-h-w-bush", "george-w-bush");
    }

    @Test
    void a_bare_surname_names_nobody_but_can_be_asked_for() {
        assertThat(AUTHORITY.candidates("Clinton")).isEmpty();
        assertThat(AUTHORITY.candidatesBySurname("Clinton"))
                .extracting(Entry::name)
                .contains("Bill Clinton", "Hillary Clinton");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Syrian, syria", "Syrians, syria", "British, united-kingdom", "Britons, united-kingdom", "French, france",
        "Frenchman, france", "Dutch, netherlands", "Swiss, switzerland", "South Korean, south-korea",
                "Saudis, saudi-arabia",
        "Soviet, soviet-union", "Scottish, scotland", "Chechens, chechnya", "European, europe",
                "Palestinians, palestine",
        "RUSSIAN, russia", "Californian, california"
    })
    void a_demonym_leads_to_its_place(String word, String slug) {
        assertThat(AUTHORITY.demonym(word)).map(entry -> entry.id().slug()).contains(slug);
    }

    @ParameterizedTest(name = "the {0} of {1} on {2}: {3}")
    @CsvSource({
        "president, place/russia, 2015-11-22, vladimir-putin",
        "prime minister, place/russia, 2015-11-22, dmitry-medvedev",
        "president, place/russia, 1995-06-01, boris-yeltsin",
        "president, place/united-states, 2015-11-22, barack-obama",
        "president, place/united-states, 1987-03-01, ronald-reagan",
        "secretary of state, place/united-states, 2015-11-22, john-kerry",
        "foreign minister, place/russia, 2016-01-01, sergei-lavrov",
        "chancellor, place/germany, 1987-10-01, helmut-kohl",
        "prime minister, place/united-kingdom, 1985-01-01, margaret-thatcher",
        "premier, place/china, 2010-01-01, wen-jiabao",
        "secretary-general, organization/united-nations, 2015-11-22, ban-ki-moon",
        "queen, place/united-kingdom, 2001-01-01, elizabeth-ii",
        "leader, organization/islamic-state, 2015-11-22, abu-bakr-al-baghdadi"
    })
    void an_office_leads_to_who_held_it_then(String role, String of, String day, String slug) {
        assertThat(AUTHORITY.holders(role, id(of), LocalDate.parse(day)))
                .first()
                .extracting(entry -> entry.id().slug())
                .isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "place/chicago, united-states",
        "organization/gazprom, russia",
        "place/crimea, ukraine",
        "place/iran, iran"
    })
    void what_lies_in_a_state_leads_to_it(String id, String slug) {
        Entry entry = AUTHORITY.entry(id(id)).orElseThrow();
        assertThat(AUTHORITY.state(entry)).map(state -> state.id().slug()).contains(slug);
    }

    @Test
    void every_state_has_a_demonym_and_its_article() {
        List<Entry> states = TestEntries.all().stream()
                .filter(entry -> entry.type().equals("state") && !entry.codes().isEmpty())
                .toList();
        assertThat(states).hasSizeGreaterThan(190).allSatisfy(state -> {
            assertThat(state.demonyms()).isNotEmpty();
            assertThat(state.coordinates()).isPresent();
            assertThat(state.links()).extracting(Link::iri).anyMatch(iri -> iri.contains("dbpedia.org"));
            assertThat(state.links()).extracting(Link::iri).anyMatch(iri -> iri.contains("wikidata.org"));
        });
    }

    @Test
    void every_state_of_the_united_nations_has_its_capital() {
        assertThat(AUTHORITY.candidates("Canberra")).first().satisfies(city -> {
            assertThat(city.type()).isEqualTo("capital");
            assertThat(AUTHORITY.state(city)).map(Entry::name).contains("Australia");
        });
    }

    private static EntityId id(String id) {
        return EntryLines.readId(id);
    }
}
