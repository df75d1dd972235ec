package dateline.authority.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Candidate COMPANY = new Candidate("Acme_Corporation", TitleKind.ORGANIZATION, 0.7, 40);
    private static final Candidate STEEL = new Candidate("Acme_Steel", TitleKind.ORGANIZATION, 0.9, 40);
    private static final Candidate FILM = new Candidate("Acme_(film)", TitleKind.OTHER, 0.3, 60);
    private static final Candidate CAPITAL = new Candidate("Springfield,_Illinois", TitleKind.PLACE, 0.4, 90);
    private static final Candidate TOWN = new Candidate("Springfield,_Oregon", TitleKind.PLACE, 0.2, 60);
    private static final Candidate JUDGE = new Candidate("Jane_Q._Roe", TitleKind.PERSON, 1, 12);
    private static final Candidate LEADER = new Candidate("Zoran_Petrovic", TitleKind.PERSON, 0.9, 300);

    private static final Map<String, List<Candidate>> INDEX = Map.of(
            "Acme", List.of(COMPANY, FILM),
            "Acme Steel Corp", List.of(STEEL),
            "Springfield", List.of(CAPITAL, TOWN),
            "Jane Roe", List.of(JUDGE),
            "Roe", List.of(JUDGE),
            "Petrovic", List.of(LEADER));

    private final Linker linker = new Linker(name -> INDEX.getOrDefault(name, List.of()));

    @Test
    void what_the_article_takes_somebody_for_decides_between_namesakes() {
        assertThat(link(TitleKind.ORGANIZATION, "Acme")).contains(COMPANY);
        assertThat(link(TitleKind.PERSON, "Acme")).isEmpty();
    }

    @Test
    void the_fullest_name_makes_a_link_certain() {
        assertThat(linked(TitleKind.ORGANIZATION, Set.of(), "Acme Steel Corp", "Acme"))
                .hasValueSatisfying(linked -> {
                    assertThat(linked.candidate()).isEqualTo(STEEL);
                    assertThat(linked.certain()).isTrue();
                });
    }

    @Test
    void what_tells_a_candidate_from_its_namesakes_supports_it_where_the_article_speaks_of_it() {
        assertThat(linked(TitleKind.PLACE, Set.of("oregon"), "Springfield").map(Linked::candidate))
                .contains(TOWN);
    }

    @Test
    void a_surname_alone_leads_to_the_best_known_only() {
        assertThat(link(TitleKind.PERSON, "Roe")).isEmpty();
        assertThat(link(TitleKind.PERSON, "Petrovic")).contains(LEADER);
        assertThat(link(TitleKind.PERSON, "Jane Roe", "Roe")).contains(JUDGE);
    }

    @Test
    void who_has_another_first_name_is_somebody_else() {
        assertThat(link(TitleKind.PERSON, "Bob Petrovic", "Petrovic")).isEmpty();
    }

    @Test
    void a_short_name_does_not_stand_for_a_long_one_of_other_words() {
        assertThat(link(TitleKind.ORGANIZATION, "Acme Life Insurance Services", "Acme"))
                .isEmpty();
    }

    @Test
    void a_word_that_many_bodies_share_names_none() {
        Linker banks = new Linker(name -> List.of(new Candidate("Bank", TitleKind.ORGANIZATION, 1, 400)));
        assertThat(banks.link(new Named(List.of("Bank"), TitleKind.ORGANIZATION), Set.of()))
                .isEmpty();
    }

    @Test
    void without_an_index_nobody_is_known() {
        assertThat(Linker.none().link(new Named(List.of("Acme"), TitleKind.ORGANIZATION), Set.of()))
                .isEmpty();
    }

    private Optional<Candidate> link(TitleKind kind, String... names) {
        return linked(kind, Set.of(), names).map(Linked::candidate);
    }

    private Optional<Linked> linked(TitleKind kind, Set<String> words, String... names) {
        return linker.link(new Named(Arrays.asList(names), kind), words);
    }
}
