package dateline.extract.event;

import static dateline.extract.event.Tales.RURITANIA;
import static dateline.extract.event.Tales.SYLVANIA;
import static dateline.extract.event.Tales.date;
import static dateline.extract.event.Tales.events;
import static dateline.extract.event.Tales.only;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Published;
import dateline.model.Event;
import dateline.model.EventTime;
import dateline.model.Factuality;
import dateline.model.Interval;
import dateline.model.TimeExpression;
import dateline.text.Sentences;
import dateline.text.Span;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and where something happened. */
class DatesTest {
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
        assertThat(riot.time()).contains(new EventTime(LocalDate.of(2001, 5, 7), 0.9));
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

        assertThat(riot.time()).contains(new EventTime(LocalDate.of(2001, 5, 7), 0.7));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"finally, since, true", "finally, until, true", "never, until, false"})
    void what_goes_on_since_or_until_a_time_has_an_interval(String adverb, String preposition, boolean interval) {
        String conll =
                """
                Rebels rebel NNS 3 nsubj
                %s     _     RB  3 advmod
                rioted riot  VBD 0 root
                %s     _     IN  5 case
                2001   2001  CD  3 obl
                """
                        .formatted(adverb, preposition);
        EventTime time =
                only(events(conll, date(conll, "2001", "2001")), "Riot").time().orElseThrow();

        assertThat(time.value()).isEqualTo(Year.of(2001));
        assertThat(time.interval().isPresent()).isEqualTo(interval);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"before, , 2000", "by, , 2001", "after, 2002, "})
    void before_or_after_a_time_is_somewhere_in_an_interval(String preposition, Year beginning, Year end) {
        String conll =
                """
                Rebels rebel NNS 2 nsubj
                rioted riot  VBD 0 root
                %s     _     IN  4 case
                2001   2001  CD  2 obl
                """
                        .formatted(preposition);
        EventTime time =
                only(events(conll, date(conll, "2001", "2001")), "Riot").time().orElseThrow();

        assertThat(time.interval()).contains(new Interval(Optional.ofNullable(beginning), Optional.ofNullable(end)));
        assertThat(time.isLikely()).isFalse();
    }

    @Test
    void places_that_are_joined_with_their_prepositions_are_all_its_places() {
        String conll =
                """
                Rebels    rebel     NNS 2 nsubj
                rioted    riot      VBD 0 root
                in        _         IN  4 case
                Sylvania  Sylvania  NNP 2 obl
                and       _         CC  7 cc
                in        _         IN  7 case
                Ruritania Ruritania NNP 2 conj
                """;

        assertThat(only(events(conll), "Riot").places()).containsExactly(SYLVANIA, RURITANIA);
    }

    @Test
    void since_when_one_thing_goes_on_says_nothing_of_another() {
        String conll =
                """
                Rebels   rebel NNS 2 nsubj
                rioted   riot  VBD 0 root
                since    _     IN  4 case
                2001     2001  CD  2 obl
                and      _     CC  6 cc
                marched  march VBD 2 conj
                """;

        assertThat(only(events(conll, date(conll, "2001", "2001")), "Demonstrate")
                        .time())
                .isEmpty();
    }

    @Test
    void the_date_of_a_relative_clause_is_not_that_of_the_main_clause() {
        String conll =
                """
                Rebels  rebel  NNS 6 nsubj
                who     _      WP  3 nsubj
                rioted  riot   VBD 1 acl:relcl
                on      _      IN  5 case
                Monday  Monday NNP 3 obl
                marched march  VBD 0 root
                """;
        List<Event> events = events(conll, date(conll, "Monday", "2001-05-07"));

        assertThat(only(events, "Riot").time()).contains(new EventTime(LocalDate.of(2001, 5, 7), 0.9));
        assertThat(only(events, "Demonstrate").time()).isEmpty();
    }

    @Test
    void the_date_of_a_promise_is_not_that_of_what_is_promised() {
        String conll =
                """
                Ruritania Ruritania NNP 2 nsubj
                promised  promise   VBD 0 root
                on        _         IN  4 case
                Monday    Monday    NNP 2 obl
                to        _         TO  6 mark
                visit     _         VB  2 xcomp
                Sylvania  Sylvania  NNP 6 obj
                """;
        List<Event> events = events(conll, date(conll, "Monday", "2001-05-07"));

        assertThat(only(events, "Agree").time()).contains(new EventTime(LocalDate.of(2001, 5, 7), 0.9));
        assertThat(only(events, "Visit").time()).isEmpty();
    }

    @Test
    void what_stands_before_an_infinitive_dates_the_verb_above() {
        String conll =
                """
                Ruritania Ruritania NNP 2 nsubj
                vowed     vow       VBD 0 root
                Monday    Monday    NNP 5 obl:tmod
                to        _         TO  5 mark
                attack    _         VB  2 xcomp
                Sylvania  Sylvania  NNP 5 obj
                """;
        List<Event> events = events(conll, date(conll, "Monday", "2001-05-07"));

        assertThat(only(events, "Threaten").time()).contains(new EventTime(LocalDate.of(2001, 5, 7), 0.9));
        assertThat(only(events, "Battle").time()).isEmpty();
    }

    @Test
    void places_joined_by_and_are_all_its_places_and_what_is_done_there_is_not_done_to_them() {
        Event riot = only(
                events(
                        """
                        Rebels    rebel     NNS 2 nsubj
                        rioted    riot      VBD 0 root
                        in        _         IN  4 case
                        Ruritania Ruritania NNP 2 obl
                        and       _         CC  6 cc
                        Sylvania  Sylvania  NNP 4 conj
                        """),
                "Riot");

        assertThat(riot.places()).containsExactly(RURITANIA, SYLVANIA);
        assertThat(riot.patients()).isEmpty();
    }

    @Test
    void a_date_behind_a_place_is_that_of_what_happened_there() {
        String conll =
                """
                Rebels   rebel    NNS 2 nsubj
                rioted   riot     VBD 0 root
                near     _        IN  4 case
                Sylvania Sylvania NNP 2 obl  LOCATION
                in       _        IN  6 case
                1998     _        CD  4 nmod
                """;

        assertThat(only(events(conll, date(conll, "1998", "1998")), "Riot").time())
                .contains(new EventTime(Year.of(1998), 0.9));
    }

    @Test
    void a_mere_thing_has_no_date_of_its_own() {
        String conll =
                """
                Rebels   rebel  NNS 2 nsubj
                attacked attack VBD 0 root
                a        _      DT  4 det
                house    _      NN  2 obj
                on       _      IN  6 case
                Monday   Monday NNP 4 nmod
                """;
        Event attack = only(events(conll, date(conll, "Monday", "2001-05-07")), "Assault");

        assertThat(attack.time()).map(EventTime::value).contains(LocalDate.of(2001, 5, 7));
    }

    @Test
    void what_happened_when_something_else_did_has_its_date() {
        String conll =
                """
                Rebels   rebel    NNS 2 nsubj
                rioted   riot     VBD 0 root
                when     _        WRB 5 advmod
                Sylvania Sylvania NNP 5 nsubj
                fell     fall     VBD 2 advcl
                on       _        IN  7 case
                Monday   Monday   NNP 5 obl
                """;
        Event riot = only(events(conll, date(conll, "Monday", "2001-05-07")), "Riot");

        assertThat(riot.time()).map(EventTime::value).contains(LocalDate.of(2001, 5, 7));
    }

    @Test
    void what_has_a_date_to_come_is_planned() {
        String conll =
                """
                Rebels   rebel  NNS 2 nsubj
                riot     _      VBP 0 root
                on       _      IN  4 case
                Monday   Monday NNP 2 obl
                """;
        Published day = new Published.OnDay(LocalDate.of(2001, 5, 5));
        Event riot = only(events(conll, Optional.of(day), date(conll, "Monday", "2001-05-07")), "Riot");

        assertThat(riot.factuality()).isEqualTo(Factuality.PLANNED);
    }

    @Test
    void the_state_before_an_earthquake_is_where_it_was() {
        Event earthquake = only(
                events(
                        """
                        Sylvania   Sylvania NNP 3 nmod:poss
                        's         _        POS 1 case
                        earthquake _        NN  4 nsubj
                        killed     kill     VBD 0 root
                        nuns       nun      NNS 4 obj
                        """),
                "Earthquake");

        assertThat(earthquake.places()).containsExactly(SYLVANIA);
        assertThat(earthquake.agents()).isEmpty();
        assertThat(earthquake.patients()).isEmpty();
    }
}
