package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.time.Times;
import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.Factuality;
import dateline.model.GeopoliticalEntity;
import dateline.model.Group;
import dateline.model.Identity;
import dateline.model.Mention;
import dateline.model.TimeExpression;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What events are found in sentences whose grammar is given by hand. */
class EventExtractorTest {
    private static final EntityId RURITANIA = state("ruritania");
    private static final EntityId SYLVANIA = state("sylvania");

    private static EntityId state(String slug) {
        return new EntityId(EntityId.Collection.PLACE, slug, false);
    }

    private static List<Event> events(String conll, TimeExpression... times) {
        AnnotatedText text = Sentences.parse(conll);
        return new EventExtractor()
                .extract(text, cast(text), new Times(Optional.empty(), List.of(times)), List.of(), Optional.empty());
    }

    /** Names of the two states, and "rebels" for a group. */
    private static Cast cast(AnnotatedText text) {
        List<Mention> ruritania = new ArrayList<>();
        List<Mention> sylvania = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        text.sentences().forEach(sentence -> sentence.tokens().forEach(token -> {
            Mention mention = new Mention(token.span(), token.span(), Mention.Kind.NAME, 1);
            switch (token.text()) {
                case "Ruritania", "Ruritanian" -> ruritania.add(mention);
                case "Sylvania", "Sylvanian" -> sylvania.add(mention);
                case "rebels", "Rebels" ->
                    entities.add(new Group(EntityId.unnamed(token.span()), "rebels", List.of(mention)));
                default -> {}
            }
        }));
        if (!ruritania.isEmpty()) {
            entities.add(new GeopoliticalEntity(new Identity(RURITANIA, "Ruritania", List.of(), List.of()), ruritania));
        }
        if (!sylvania.isEmpty()) {
            entities.add(new GeopoliticalEntity(new Identity(SYLVANIA, "Sylvania", List.of(), List.of()), sylvania));
        }
        return new Cast(entities);
    }

    private static Event only(List<Event> events, String type) {
        List<Event> found =
                events.stream().filter(event -> event.type().equals(type)).toList();
        assertThat(found).as("%s among %s", type, events).hasSize(1);
        return found.getFirst();
    }

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
    void the_object_decides_what_a_verb_means() {
        List<Event> aid = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                suspended suspend   VBD 0 root
                aid       _         NN  2 obj
                to        _         IN  5 case
                Sylvania  Sylvania  NNP 3 nmod
                """);
        List<Event> curfew = events(
                """
                Ruritania Ruritania NNP 2 nsubj
                suspended suspend   VBD 0 root
                a         _         DT  4 det
                curfew    _         NN  2 obj
                """);

        assertThat(aid).extracting(Event::type).containsExactly("StopAid");
        assertThat(aid.getFirst().patients()).containsExactly(SYLVANIA);
        assertThat(curfew).extracting(Event::type).containsExactly("EaseRestrictions");
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
    void a_place_and_a_date_attached_to_the_trigger_are_its_setting() {
        String conll =
                """
                Rebels   rebel    NNS 2 nsubj
                rioted   riot     VBD 0 root
                in       _        IN  4 case
                Sylvania Sylvania NNP 2 obl
                on       _        IN  6 case
                Monday   Monday   NNP 2 obl
                """;
        Span monday = Sentences.find(Sentences.parse(conll), "Monday");
        Event riot = only(events(conll, new TimeExpression(monday, TimeExpression.Type.DATE, "2001-05-07")), "Riot");

        assertThat(riot.places()).containsExactly(SYLVANIA);
        assertThat(riot.time()).contains(LocalDate.of(2001, 5, 7));
    }

    @Test
    void a_full_date_at_the_end_of_a_caption_dates_what_it_shows() {
        String conll =
                """
                Rebels   rebel    NNS 2 nsubj
                rioted   riot     VBD 0 root
                in       _        IN  5 case
                what     _        WP  5 nsubj
                Sylvania Sylvania NNP 2 obl
                says     say      VBZ 5 acl:relcl
                was      be       VBD 8 cop
                unrest   unrest   NN  6 ccomp
                ,        ,        ,   8 punct
                May      May      NNP 6 obl:tmod
                7        7        CD  10 nummod
                ,        ,        ,   10 punct
                2001     2001     CD  10 nummod
                .        .        .   2 punct
                """;
        Span date = Sentences.find(Sentences.parse(conll), "May 7, 2001");
        Event riot = only(events(conll, new TimeExpression(date, TimeExpression.Type.DATE, "2001-05-07")), "Riot");

        assertThat(riot.time()).contains(LocalDate.of(2001, 5, 7));
    }

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
    void the_month_is_no_march() {
        String conll =
                """
                Rebels  rebel   NNS 2 nsubj
                met     meet    VBD 0 root
                in      _       IN  4 case
                March   March   NNP 2 obl
                """;
        TimeExpression march = new TimeExpression(
                Sentences.find(Sentences.parse(conll), "March"), TimeExpression.Type.DATE, "2001-03");

        assertThat(events(conll, march)).extracting(Event::type).containsExactly("Consult");
    }

    @Test
    void a_club_that_beats_another_does_not_assault_it() {
        assertThat(
                        events(
                                """
                        Ruritania Ruritania NNP 2 nsubj
                        beat      beat      VBD 0 root
                        Sylvania  Sylvania  NNP 2 obj
                        """))
                .extracting(Event::type)
                .containsExactly("SportsResult");
    }

    @Test
    void what_took_place_is_an_event_even_where_no_type_fits() {
        Event repair = only(
                events(
                        """
                        Rebels   rebel  NNS 2 nsubj
                        repaired repair VBD 0 root
                        the      _      DT  4 det
                        mill     _      NN  2 obj
                        """),
                "Event");

        assertThat(repair.agents()).hasSize(1);
        assertThat(repair.factuality()).isEqualTo(Factuality.ACTUAL);
    }

    @Test
    void what_may_or_must_be_done_is_no_event_unless_its_type_is_known() {
        assertThat(
                        events(
                                """
                        Rebels rebel  NNS 3 nsubj
                        may    _      MD  3 aux
                        repair _      VB  0 root
                        the    _      DT  5 det
                        mill   _      NN  3 obj
                        """))
                .isEmpty();
    }

    @Test
    void a_kind_of_event_is_no_event() {
        assertThat(
                        events(
                                """
                        Ruritania Ruritania NNP 2 nsubj
                        fears     fear      VBZ 0 root
                        terrorism _         NN  2 obj
                        """))
                .isEmpty();
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
}
