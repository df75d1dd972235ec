package dateline.extract.event;

import static dateline.extract.event.Tales.SYLVANIA;
import static dateline.extract.event.Tales.events;
import static dateline.extract.event.Tales.only;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Event;
import dateline.model.Factuality;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told twice of one event. */
class OneEventTest {
    @Test
    void the_same_event_named_again_is_one_event_with_two_triggers() {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                attacked  attack    VBD 0 root
                Sylvania  Sylvania  NNP 2 obj

                The       the       DT  2 det
                attack    _         NN  3 nsubj
                lasted    last      VBD 0 root
                """);

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().triggers()).hasSize(2);
    }

    @Test
    void who_is_killed_dies_and_both_words_tell_of_one_event() {
        List<Event> events = events(
                """
                Rebels  rebel   NNS 2 nsubj
                killed  kill    VBD 0 root
                three   _       CD  4 nummod
                miners  miner   NNS 2 obj

                The     the     DT  2 det
                miners  miner   NNS 3 nsubj
                died    die     VBD 0 root
                """);

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().type()).isEqualTo("Kill");
    }

    @Test
    void airstrikes_may_be_taken_up_as_the_attacks() {
        List<Event> events = events(
                """
                Ruritanian Ruritania NNP 2 amod
                airstrikes airstrike NNS 3 nsubj
                began      begin     VBD 0 root

                The        the       DT  2 det
                attacks    attack    NNS 3 nsubj
                lasted     last      VBD 0 root
                """);

        assertThat(only(events, "Airstrike").triggers()).hasSize(2);
    }

    @Test
    void what_the_headline_tells_the_text_may_tell_as_new() {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                attacks   attack    VBZ 0 root
                Sylvania  Sylvania  NNP 2 obj

                Ruritania Ruritania NNP 2 nsubj
                staged    stage     VBD 0 root
                an        _         DT  4 det
                attack    _         NN  2 obj
                on        _         IN  6 case
                Sylvania  Sylvania  NNP 4 nmod
                """);

        assertThat(events).hasSize(1);
    }

    @Test
    void who_denies_an_attack_and_who_may_have_made_it_are_not_its_agents() {
        Event attack = only(
                events(
                        """
                        Ruritania Ruritania NNP 4 nsubj
                        did       do        VBD 4 aux
                        not       _         RB  4 advmod
                        attack    _         VB  0 root
                        Sylvania  Sylvania  NNP 4 obj

                        Rebels    rebel     NNS 4 nsubj
                        may       _         MD  4 aux
                        have      _         VB  4 aux
                        attacked  attack    VBN 0 root
                        Sylvania  Sylvania  NNP 4 obj

                        The       the       DT  2 det
                        attack    _         NN  3 nsubj
                        lasted    last      VBD 0 root
                        """),
                "Battle");

        assertThat(attack.factuality()).isEqualTo(Factuality.ACTUAL);
        assertThat(attack.agents()).isEmpty();
        assertThat(attack.patients()).containsExactly(SYLVANIA);
    }

    @Test
    void the_incident_and_what_happened_are_the_event_told_just_before() {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                attacked  attack    VBD 0 root
                Sylvania  Sylvania  NNP 2 obj

                It        it        PRP 2 nsubj
                happened  happen    VBD 0 root

                The       the       DT  2 det
                incident  _         NN  3 nsubj
                shocked   shock     VBD 0 root
                rebels    rebel     NNS 3 obj
                """);

        assertThat(only(events, "Battle").triggers()).hasSize(3);
    }

    @Test
    void another_incident_and_what_did_not_happen_are_not_the_event_told_just_before() {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                attacked  attack    VBD 0 root
                Sylvania  Sylvania  NNP 2 obj

                The       the       DT  3 det
                earlier   early     JJR 3 amod
                incident  _         NN  4 nsubj
                shocked   shock     VBD 0 root
                rebels    rebel     NNS 4 obj

                It        it        PRP 4 nsubj
                had       have      VBD 4 aux
                not       _         RB  4 advmod
                happened  happen    VBN 0 root
                """);

        assertThat(only(events, "Battle").triggers()).hasSize(1);
    }

    @Test
    void an_earthquake_that_strikes_is_one_event() {
        List<Event> events = events(
                """
                An         a        DT  2 det
                earthquake _        NN  3 nsubj
                struck     strike   VBD 0 root
                Sylvania   Sylvania NNP 3 obj
                """);

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().type()).isEqualTo("Earthquake");
        assertThat(events.getFirst().triggers()).hasSize(2);
    }

    @Test
    void who_marches_to_protest_protests_once() {
        List<Event> events = events(
                """
                Rebels  rebel   NNS 2 nsubj
                marched march   VBD 0 root
                to      _       TO  4 mark
                protest _       VB  2 advcl
                """);

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().factuality()).isEqualTo(Factuality.ACTUAL);
    }

    @Test
    void this_was_an_attack_tells_of_the_one_known() {
        List<Event> events = events(
                """
                Rebels    rebel     NNS 2 nsubj
                stabbed   stab      VBD 0 root
                nuns      nun       NNS 2 obj

                This      this      DT  4 nsubj
                was       be        VBD 4 cop
                an        a         DT  4 det
                attack    _         NN  0 root
                """);

        assertThat(events).hasSize(1);
    }
}
