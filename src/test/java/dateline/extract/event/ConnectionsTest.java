package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.time.Times;
import dateline.model.Cast;
import dateline.model.Event;
import dateline.model.EventRelation;
import dateline.model.EventRelation.Kind;
import dateline.text.Sentences;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the events of a sentence stand to each other. */
class ConnectionsTest {
    private static List<Event> events(String conll) {
        Times none = new Times(Optional.empty(), List.of());
        return new EventExtractor()
                .extract(Sentences.parse(conll), new Cast(List.of()), none, List.of(), Optional.empty());
    }

    private static Event of(List<Event> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in " + events));
    }

    private static void assertRelated(List<Event> events, String type, Kind kind, String other) {
        assertThat(of(events, type).relations())
                .containsExactly(new EventRelation(kind, of(events, other).id()));
    }

    @Test
    void what_happens_during_a_summit_is_part_of_it() {
        List<Event> events = events(
                """
                Farmers  farmer  NNS 2 nsubj
                marched  march   VBD 0 root
                during   _       IN  5 case
                the      _       DT  5 det
                summit   _       NN  2 obl
                """);

        assertRelated(events, "Demonstrate", Kind.SUB_EVENT_OF, "Summit");
    }

    @Test
    void what_is_sparked_by_something_is_caused_by_it() {
        List<Event> events = events(
                """
                The      the     DT  2 det
                election _       NN  3 nsubj
                sparked  spark   VBD 0 root
                riots    riot    NNS 3 obj
                """);

        assertRelated(events, "Riot", Kind.CAUSED_BY, "Election");
    }

    @Test
    void what_answers_something_is_caused_by_it() {
        List<Event> events = events(
                """
                Farmers  farmer   NNS 2 nsubj
                marched  march    VBD 0 root
                in       _        IN  4 case
                response _        NN  2 obl
                to       _        TO  7 case
                the      _        DT  7 det
                election _        NN  4 nmod
                """);

        assertRelated(events, "Demonstrate", Kind.CAUSED_BY, "Election");
    }

    @Test
    void after_and_before_say_which_came_first() {
        List<Event> later = events(
                """
                Farmers  farmer   NNS 2 nsubj
                marched  march    VBD 0 root
                after    _        IN  5 case
                the      _        DT  5 det
                election _        NN  2 obl
                """);
        List<Event> earlier = events(
                """
                Farmers  farmer   NNS 2 nsubj
                marched  march    VBD 0 root
                before   _        IN  5 case
                the      _        DT  5 det
                election _        NN  2 obl
                """);

        assertRelated(later, "Demonstrate", Kind.AFTER, "Election");
        assertRelated(earlier, "Election", Kind.AFTER, "Demonstrate");
    }

    @Test
    void an_infinitive_says_what_for() {
        List<Event> events = events(
                """
                Farmers   farmer   NNS 2 nsubj
                marched   march    VBD 0 root
                to        _        TO  4 mark
                criticize _        VB  2 advcl
                Lopez     Lopez    NNP 4 obj
                """);

        assertRelated(events, "Demonstrate", Kind.IN_ORDER_TO, "Criticize");
    }
}
