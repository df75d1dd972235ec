package dateline.extract.event;

import static dateline.extract.event.Tales.RURITANIA;
import static dateline.extract.event.Tales.SYLVANIA;
import static dateline.extract.event.Tales.events;
import static dateline.extract.event.Tales.only;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Event;
import dateline.model.Factuality;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether something happened, is planned, possible, or did not happen. */
class CertaintyTest {
    @Test
    void a_threat_to_attack_is_a_threat_that_happened_and_an_attack_that_may() {
        List<Event> events = events(
                """
                Ruritania  Ruritania NNP 2 nsubj
                threatened threaten  VBD 0 root
                to         _         TO  4 mark
                attack     _         VB  2 xcomp
                Sylvania   Sylvania  NNP 4 obj
                """);

        assertThat(only(events, "Threaten").factuality()).isEqualTo(Factuality.ACTUAL);
        assertThat(only(events, "Threaten").patients()).containsExactly(SYLVANIA);
        assertThat(only(events, "Battle").factuality()).isEqualTo(Factuality.POSSIBLE);
        assertThat(only(events, "Battle").agents()).containsExactly(RURITANIA);
    }

    @Test
    void what_will_be_done_is_planned() {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 3 nsubj
                will      _         MD  3 aux
                visit     _         VB  0 root
                Sylvania  Sylvania  NNP 3 obj
                """);

        assertThat(events).hasSize(1);
        assertThat(only(events, "Visit").factuality()).isEqualTo(Factuality.PLANNED);
    }

    @Test
    void what_is_likely_to_be_held_may_be() {
        List<Event> events = events(
                """
                The      _    DT  2 det
                summit   _    NN  4 nsubj
                is       be   VBZ 4 cop
                likely   _    JJ  0 root
                to       _    TO  7 mark
                be       _    VB  7 aux:pass
                held     hold VBN 4 xcomp
                """);

        assertThat(only(events, "Summit").factuality()).isNotEqualTo(Factuality.ACTUAL);
    }

    @Test
    void what_did_not_happen_is_negated() {
        Event attack = only(
                events(
                        """
                        Ruritania Ruritania NNP 4 nsubj
                        did       do        VBD 4 aux
                        not       _         RB  4 advmod
                        attack    _         VB  0 root
                        Sylvania  Sylvania  NNP 4 obj
                        """),
                "Battle");

        assertThat(attack.factuality()).isEqualTo(Factuality.NEGATED);
    }

    @Test
    void one_will_governs_a_list_of_verbs() {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 3 nsubj
                will      _         MD  3 aux
                invade    _         VB  0 root
                Sylvania  Sylvania  NNP 3 obj
                ,         ,         ,   3 punct
                arrest    _         VB  3 dep
                rebels    rebel     NNS 6 obj
                """);

        assertThat(events).extracting(Event::factuality).containsOnly(Factuality.PLANNED);
    }

    @Test
    void what_is_likely_is_planned() {
        List<Event> events = events(
                """
                A      a    DT 2 det
                strike _    NN 4 nsubj
                is     be   VBZ 4 cop
                likely _    JJ 0 root
                """);

        assertThat(only(events, "Strike").factuality()).isEqualTo(Factuality.PLANNED);
    }

    @Test
    void a_clause_joined_to_an_infinitive_is_none_of_its_predicates() {
        List<Event> events = events(
                """
                Rebels    rebel     NNS 2 nsubj
                refused   refuse    VBD 0 root
                to        _         TO  4 mark
                riot      _         VB  2 xcomp
                and       _         CC  8 cc
                Ruritania Ruritania NNP 8 nsubj
                will      _         MD  8 aux
                visit     _         VB  4 conj
                Sylvania  Sylvania  NNP 8 obj
                """);

        assertThat(only(events, "Visit").factuality()).isEqualTo(Factuality.PLANNED);
    }

    @Test
    void an_infinitive_joined_to_a_finite_verb_is_as_certain_as_the_infinitive_before() {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                pledged   pledge    VBD 0 root
                to        _         TO  4 mark
                cut       _         VB  2 xcomp
                taxes     tax       NNS 4 obj
                which     _         WDT 7 nsubj
                rose      rise      VBD 5 acl:relcl
                and       _         CC  10 cc
                to        _         TO  10 mark
                visit     _         VB  7 conj
                Sylvania  Sylvania  NNP 10 obj
                """);

        assertThat(only(events, "Visit").factuality()).isEqualTo(Factuality.PLANNED);
    }
}
