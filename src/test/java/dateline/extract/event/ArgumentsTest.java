package dateline.extract.event;

import static dateline.extract.event.Tales.RURITANIA;
import static dateline.extract.event.Tales.SYLVANIA;
import static dateline.extract.event.Tales.events;
import static dateline.extract.event.Tales.only;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.Factuality;
import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does something to whom. */
class ArgumentsTest {
    @Test
    void who_attacks_is_the_agent_and_who_is_attacked_the_patient() {
        Event attack = only(
                events(
                        """
                        Ruritania Ruritania NNP 2 nsubj
                        attacked  attack   VBD 0 root
                        Sylvania  Sylvania NNP 2 obj
                        """),
                "Battle");

        assertThat(attack.agents()).containsExactly(RURITANIA);
        assertThat(attack.patients()).containsExactly(SYLVANIA);
        assertThat(attack.factuality()).isEqualTo(Factuality.ACTUAL);
    }

    @Test
    void a_passive_turns_the_roles_round() {
        Event attack = only(
                events(
                        """
                        Sylvania  Sylvania  NNP 3 nsubj:pass
                        was       be        VBD 3 aux:pass
                        attacked  attack    VBN 0 root
                        by        _         IN  5 case
                        Ruritania Ruritania NNP 3 obl
                        """),
                "Battle");

        assertThat(attack.agents()).containsExactly(RURITANIA);
        assertThat(attack.patients()).containsExactly(SYLVANIA);
    }

    @Test
    void no_town_does_what_is_done_there() {
        Event killing = only(
                events(
                        """
                        Rebels    rebel     NNS 2 nsubj
                        rioted    riot      VBD 0 root
                        in        _         IN  4 case
                        Sylvania  Sylvania  NNP 2 obl LOCATION
                        ,         ,         ,   4 punct
                        killing   kill      VBG 4 acl
                        Ruritania Ruritania NNP 6 obj
                        """),
                "Kill");

        assertThat(killing.agents()).isNotEmpty().doesNotContain(SYLVANIA);
    }

    @Test
    void a_demonym_before_an_event_noun_and_a_light_verb_above_it_name_the_agent() {
        List<Event> events = events(
                """
                Rebels     rebel      NNS 2 nsubj
                launched   launch     VBD 0 root
                an         _          DT  4 det
                attack     _          NN  2 obj
                on         _          IN  6 case
                Sylvania   Sylvania   NNP 4 nmod
                after      _          IN  9 case
                Ruritanian Ruritanian JJ  9 amod
                airstrikes airstrike  NNS 2 obl
                """);

        assertThat(events).hasSize(2);
        assertThat(events.getFirst().agents()).containsExactly(EntityId.unnamed(new Span(0, 6)));
        assertThat(events.getFirst().patients()).containsExactly(SYLVANIA);
        assertThat(events.getLast().agents()).containsExactly(RURITANIA);
    }

    @Test
    void those_who_meet_take_part_alike() {
        Event meeting = only(
                events(
                        """
                        Ruritania Ruritania NNP 4 nsubj
                        and       _         CC  3 cc
                        Sylvania  Sylvania  NNP 1 conj
                        met       meet      VBD 0 root
                        """),
                "Consult");

        assertThat(meeting.participants()).containsExactly(RURITANIA, SYLVANIA);
        assertThat(meeting.agents()).isEmpty();
    }

    @Test
    void a_count_of_those_befallen_is_kept() {
        Event killing = only(
                events(
                        """
                        Rebels  rebel   NNS 2 nsubj
                        killed  kill    VBD 0 root
                        130     _       CD  4 nummod
                        people  person  NNS 2 obj
                        """),
                "Kill");

        assertThat(killing.count()).hasValue(130);
    }

    @Test
    void a_storm_kills_but_is_no_killer() {
        Event death = only(
                events(
                        """
                        A      _     DT  2 det
                        storm  _     NN  3 nsubj
                        killed kill  VBD 0 root
                        four   _     CD  5 nummod
                        rebels rebel NNS 3 obj
                        """),
                "Death");

        assertThat(death.agents()).isEmpty();
        assertThat(death.count()).hasValue(4);
    }

    @Test
    void a_headline_leaves_the_auxiliary_of_the_passive_out() {
        Event attack = only(
                events(
                        """
                        Sylvania  Sylvania  NNP 2 nsubj
                        attacked  attack    VBD 0 root
                        at        _         IN  4 case
                        night     _         NN  2 obl
                        """),
                "Battle");

        assertThat(attack.agents()).isEmpty();
        assertThat(attack.patients()).containsExactly(SYLVANIA);
    }

    @Test
    void what_a_whole_sentence_tells_without_an_object_is_done_by_its_subject() {
        Event attack = only(
                events(
                        """
                        Sylvania  Sylvania  NNP 2 nsubj
                        attacked  attack    VBD 0 root
                        at        _         IN  4 case
                        night     _         NN  2 obl
                        .         .         .   2 punct
                        """),
                "Assault");

        assertThat(attack.agents()).containsExactly(SYLVANIA);
    }

    @Test
    void a_relative_pronoun_that_no_clause_is_seen_for_means_the_noun_before_it() {
        Event attack = only(
                events(
                        """
                        Rebels    rebel     NNS 2 nsubj
                        fled      flee      VBD 0 root
                        Ruritania Ruritania NNP 2 obj
                        ,         ,         ,   2 punct
                        which     _         WDT 3 appos
                        attacked  attack    VBD 5 acl
                        Sylvania  Sylvania  NNP 6 obj
                        """),
                "Battle");

        assertThat(attack.agents()).containsExactly(RURITANIA);
    }

    @Test
    void a_participle_before_a_whole_phrase_is_no_adjective() {
        Event defeat = only(
                events(
                        """
                        Ruritania Ruritania NNP 2 nsubj
                        won       win       VBD 0 root
                        ,         ,         ,   2 punct
                        attacking attack    VBG 5 amod
                        Sylvania  Sylvania  NNP 2 obj
                        """),
                "Battle");

        assertThat(defeat.agents()).containsExactly(RURITANIA);
        assertThat(defeat.patients()).containsExactly(SYLVANIA);
    }

    @Test
    void a_participle_joined_to_a_passive_is_passive_too() {
        Event injury = only(
                events(
                        """
                        Nuns      nun       NNS 3 nsubj:pass
                        were      be        VBD 3 aux:pass
                        arrested  arrest    VBN 0 root
                        and       _         CC  6 cc
                        Sylvania  Sylvania  NNP 6 nsubj
                        attacked  attack    VBN 3 conj
                        """),
                "Battle");

        assertThat(injury.agents()).isEmpty();
        assertThat(injury.patients()).containsExactly(SYLVANIA);
    }
}
