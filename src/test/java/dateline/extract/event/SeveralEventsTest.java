package dateline.extract.event;

import static dateline.extract.event.Tales.RURITANIA;
import static dateline.extract.event.Tales.SYLVANIA;
import static dateline.extract.event.Tales.date;
import static dateline.extract.event.Tales.events;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Published;
import dateline.model.Event;
import dateline.model.TimeExpression;
import dateline.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What sounds alike and is told of several events. */
class SeveralEventsTest {
    @Test
    void attacks_by_two_states_are_two_events() {
        List<Event> events = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                attacked  attack    VBD 0 root
                rebels    rebel     NNS 2 obj

                Sylvania  Sylvania  NNP 2 nsubj
                attacked  attack    VBD 0 root
                rebels    rebel     NNS 2 obj
                """);

        assertThat(events).extracting(Event::agents).containsExactly(List.of(RURITANIA), List.of(SYLVANIA));
    }

    @Test
    void killings_of_different_numbers_are_different_killings() {
        List<Event> events = events(
                """
                Rebels rebel    NNS 2 nsubj
                killed kill     VBD 0 root
                four   _        CD  4 nummod
                miners miner    NNS 2 obj

                Rebels rebel    NNS 2 nsubj
                killed kill     VBD 0 root
                23     _        CD  4 nummod
                nuns   nun      NNS 2 obj
                """);

        assertThat(events).extracting(event -> event.count().orElse(0)).containsExactly(4, 23);
    }

    @Test
    void killings_on_different_days_are_different_killings() {
        String conll =
                """
                Rebels  rebel   NNS 2 nsubj
                killed  kill    VBD 0 root
                miners  miner   NNS 2 obj
                on      _       IN  5 case
                Monday  Monday  NNP 2 obl

                Rebels  rebel   NNS 2 nsubj
                killed  kill    VBD 0 root
                miners  miner   NNS 2 obj
                on      _       IN  5 case
                Friday  Friday  NNP 2 obl
                """;
        List<Event> events = events(
                conll,
                new TimeExpression(
                        Sentences.find(Sentences.parse(conll), "Monday"), TimeExpression.Type.DATE, "2001-05-07"),
                new TimeExpression(
                        Sentences.find(Sentences.parse(conll), "Friday"), TimeExpression.Type.DATE, "2001-05-11"));

        assertThat(events).hasSize(2);
    }

    @Test
    void what_two_say_against_one_are_two_reproaches() {
        List<Event> events = events(
                """
                Rebels     rebel     NNS 2 nsubj
                blamed     blame     VBD 0 root
                Sylvania   Sylvania  NNP 2 obj

                Ruritania  Ruritania NNP 2 nsubj
                condemned  condemn   VBD 0 root
                the        _         DT  4 det
                attack     _         NN  2 obj
                """);

        assertThat(events).filteredOn(event -> event.type().equals("Criticize")).hasSize(2);
    }

    @Test
    void an_attack_told_as_new_is_another_attack() {
        List<Event> events = events(
                """
                Rebels  rebel   NNS 2 nsubj
                met     meet    VBD 0 root

                Rebels  rebel   NNS 2 nsubj
                staged  stage   VBD 0 root
                an      _       DT  4 det
                attack  _       NN  2 obj

                Another another DT  2 det
                attack  _       NN  3 nsubj
                failed  fail    VBD 0 root
                """);

        assertThat(events).filteredOn(event -> event.type().equals("Assault")).hasSize(2);
    }

    @Test
    void two_deaths_of_nobody_known_are_not_one_because_neither_is_known() {
        List<Event> events = events(
                """
                Farmers farmer NNS 2 nsubj
                sang    sing   VBD 0 root

                Rebels  rebel  NNS 2 nsubj
                died    die    VBD 0 root

                Poachers poacher NNS 2 nsubj
                killed   kill    VBD 0 root
                cattle   _       NN  2 obj
                """);

        assertThat(events)
                .filteredOn(event -> List.of("Death", "Kill").contains(event.type()))
                .hasSize(2);
    }

    @Test
    void two_promises_are_two() {
        List<Event> events = events(
                """
                Rebels   rebel   NNS 2 nsubj
                sang     sing    VBD 0 root

                Rebels   rebel   NNS 2 nsubj
                promised promise VBD 0 root
                to       _       TO  4 mark
                disarm   _       VB  2 xcomp

                Rebels   rebel   NNS 2 nsubj
                promised promise VBD 0 root
                to       _       TO  4 mark
                vote     _       VB  2 xcomp
                """);

        assertThat(events).filteredOn(event -> event.type().startsWith("Agree")).hasSize(2);
    }

    @Test
    void what_the_article_tells_first_did_not_happen_years_before() {
        String conll =
                """
                Rebels  rebel   NNS 2 nsubj
                rioted  riot    VBD 0 root
                .       .       .   2 punct

                Rebels  rebel   NNS 2 nsubj
                rioted  riot    VBD 0 root
                in      _       IN  4 case
                1998    _       CD  2 obl
                """;

        assertThat(events(
                        conll, Optional.of(new Published.OnDay(LocalDate.of(2001, 5, 7))), date(conll, "1998", "1998")))
                .hasSize(2);
    }

    @Test
    void who_testifies_is_part_of_the_trial_but_not_the_trial() {
        List<Event> events = events(
                """
                Rebels    rebel   NNS 2 nsubj
                testified testify VBD 0 root

                The       the     DT  2 det
                trial     _       NN  3 nsubj
                lasted    last    VBD 0 root
                """);

        assertThat(events).extracting(Event::type).containsExactly("Trial", "Trial");
    }

    @Test
    void what_has_been_done_is_not_what_is_planned() {
        List<Event> events = events(
                """
                Rebels    rebel   NNS 2 nsubj
                met       meet    VBD 0 root

                Rebels    rebel   NNS 2 nsubj
                rioted    riot    VBD 0 root

                Rebels    rebel   NNS 3 nsubj
                will      _       MD  3 aux
                riot      _       VB  0 root
                """);

        assertThat(events).extracting(Event::type).containsExactly("Consult", "Riot", "Riot");
    }
}
