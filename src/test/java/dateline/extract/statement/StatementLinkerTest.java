package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Attribution;
import dateline.model.Cast;
import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.EventId;
import dateline.model.Factuality;
import dateline.model.Group;
import dateline.model.Mention;
import dateline.model.Occasion;
import dateline.model.Statement;
import dateline.model.StatementId;
import dateline.model.Utterance;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StatementLinkerTest {
    private final AnnotatedText text = Sentences.parse(
            """
            At      _     IN  3 case
            the     _     DT  3 det
            summit  _     NN  5 obl
            she     _     PRP 5 nsubj
            said    say   VBD 0 root
            rebels  rebel NNS 7 nsubj
            met     meet  VBD 5 ccomp
            envoys  envoy NNS 7 obj
            """);
    private final Cast cast = new Cast(List.of(somebody("rebels"), somebody("envoys"), somebody("she")));
    private final Event summit = event("summit", "Gathering");
    private final Event meeting = event("met", "Consult");

    @Test
    void the_event_of_an_occasion_is_the_one_that_its_noun_tells_of() {
        Occasion told = new Occasion(Sentences.find(text, "the summit"), Optional.empty());

        assertThat(linked(Utterance.UNTOLD.on(told)).utterance().occasion())
                .contains(new Occasion(told.words(), Optional.of(summit.id())));
    }

    @Test
    void a_gathering_beside_the_cue_is_the_occasion_and_one_inside_the_content_is_not() {
        assertThat(linked(Utterance.UNTOLD).utterance().occasion().flatMap(Occasion::event))
                .contains(summit.id());
    }

    @Test
    void a_statement_is_about_those_and_what_its_content_mentions_in_text_order() {
        assertThat(linked(Utterance.UNTOLD).about())
                .containsExactly(
                        somebody("rebels").id(),
                        meeting.id(),
                        somebody("envoys").id());
    }

    private Statement linked(Utterance utterance) {
        Attribution words = Said.attribution(text, "she", "said", "rebels met envoys");
        Statement given = new Statement(
                new StatementId(20, 1), words, "rebels met envoys", List.of(), utterance, List.of(), Optional.empty());
        return new StatementLinker()
                .link(text, List.of(given), List.of(meeting, summit), cast)
                .getFirst();
    }

    private Group somebody(String word) {
        Span span = Sentences.find(text, word);
        return new Group(EntityId.unnamed(span), word, List.of(new Mention(span, span, Mention.Kind.DESCRIPTION, 1)));
    }

    private Event event(String trigger, String type) {
        Span span = Sentences.find(text, trigger);
        return new Event(
                new EventId(span.begin(), 1),
                type,
                List.of(span),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Factuality.ACTUAL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1);
    }
}
