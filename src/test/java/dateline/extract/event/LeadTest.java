package dateline.extract.event;

import static dateline.extract.event.Tales.date;
import static dateline.extract.event.Tales.events;
import static dateline.extract.event.Tales.only;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Published;
import dateline.model.EventTime;
import dateline.model.Interval;
import dateline.model.TimeExpression;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What news tells first, and without a date, has happened on its day or the day before. */
class LeadTest {
    private static final LocalDate DAY = LocalDate.of(2001, 5, 7);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final EventTime GUESS = new EventTime(EVE, Optional.of(Interval.between(EVE, DAY)), 0.4);
    private static final String RIOTED = "Rebels rebel NNS 2 nsubj\n rioted riot VBD 0 root\n . . . 2 punct\n";
    private static final String OTHER = "Rebels rebel NNS 2 nsubj\n slept sleep VBD 0 root\n . . . 2 punct\n\n";
    private static final String MONDAY =
            "It it PRP 2 nsubj\n rained rain VBD 0 root\n Monday Monday NNP 2 obl:tmod\n\n";

    @ParameterizedTest(name = "{0} {1}{2}: {3}")
    @CsvSource({
        // before the verb,   the verb,        the end,  on the article's day
        "'',                  rioted riot VBD,  .,  true",
        "have have VBP aux,   rioted riot VBN,  .,  true",
        "had have VBD aux,    rioted riot VBN,  .,  false",
        "once once RB advmod, rioted riot VBD,  .,  false",
        "will will MD aux,    riot riot VB,     .,  false",
        "'',                  riot riot VBP,    .,  false",
        "'',                  riot riot VBP,    again, true",
        "'',                  rioted riot VBD,  again, true",
    })
    void the_verb_tells_whether_it_is_news(String before, String verb, String end, boolean isNews) {
        int at = before.isEmpty() ? 2 : 3;
        String conll = "Rebels rebel NNS %d nsubj\n".formatted(at)
                + before.replaceFirst(" (\\w+)$", " " + at + " $1\n")
                + "%s 0 root\n%s _ RB %d advmod\n".formatted(verb, end, at);

        assertThat(time(conll)).isEqualTo(Optional.of(GUESS).filter(guess -> isNews));
    }

    @Test
    void the_lead_is_two_sentences_long() {
        assertThat(time(OTHER + RIOTED)).contains(GUESS);
        assertThat(time(OTHER + OTHER + RIOTED)).isEmpty();
    }

    @Test
    void a_time_that_was_told_holds_on() {
        assertThat(time(MONDAY + RIOTED, date(MONDAY, "Monday", "2001-05"))).isEmpty();
    }

    @Test
    void the_text_tells_whether_the_news_is_of_its_day_or_of_the_day_before() {
        String conll = RIOTED + "\n" + MONDAY;

        assertThat(time(conll, date(conll, "Monday", "2001-05-06"))).contains(new EventTime(EVE, 0.4));
        assertThat(time(conll, date(conll, "Monday", "2001-05-07"))).contains(new EventTime(DAY, 0.4));
    }

    @Test
    void what_a_relative_clause_tells_is_no_news() {
        String conll =
                """
                Rebels rebel NNS 4 nsubj
                who    _     WP  3 nsubj
                rioted riot  VBD 1 acl:relcl
                slept  sleep VBD 0 root
                .      .     .   4 punct
                """;

        assertThat(time(conll)).isEmpty();
    }

    @Test
    void without_a_date_of_the_article_there_is_none() {
        assertThat(only(events(RIOTED), "Riot").time()).isEmpty();
    }

    private static Optional<EventTime> time(String conll, TimeExpression... times) {
        return only(events(conll, Optional.of(new Published.OnDay(DAY)), times), "Riot")
                .time();
    }
}
