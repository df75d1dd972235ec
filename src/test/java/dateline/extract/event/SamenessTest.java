package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.event.Telling.Givenness;
import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.Factuality;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which tellings are of one event. */
class SamenessTest {
    private static final EntityId RURITANIA = new EntityId(EntityId.Collection.PLACE, "ruritania", false);
    private static final int FAR = 5000;

    private static Telling poll(int begin, String lemma, boolean definite, boolean plural, EntityId... agents) {
        return new Telling(
                "Election",
                "Election",
                new Span(begin, begin + lemma.length()),
                lemma,
                false,
                definite ? Givenness.GIVEN : Givenness.OPEN,
                1,
                plural,
                new Roles(List.of(agents), List.of(), List.of()),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Factuality.ACTUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0.8);
    }

    /** Something done by Ruritania, told in a sentence by its number; the first one is the headline. */
    private static Telling deed(int sentence, String lemma) {
        Telling told = poll(100 * sentence, lemma, false, false, RURITANIA);
        return new Telling(
                "Event",
                "Event",
                told.trigger(),
                lemma,
                false,
                Givenness.OPEN,
                sentence,
                false,
                told.roles(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Factuality.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0.8);
    }

    private static List<Event> events(Telling... tellings) {
        return Chains.join(List.of(tellings), List.of());
    }

    @Test
    void what_is_told_again_nearby_is_one_event() {
        assertThat(events(poll(0, "vote", false, false), poll(300, "vote", false, false)))
                .hasSize(1);
    }

    @Test
    void what_is_told_much_later_without_its_actors_is_another_event() {
        assertThat(events(poll(0, "vote", false, false), poll(FAR, "vote", false, false)))
                .hasSize(2);
    }

    @Test
    void what_is_told_much_later_as_something_known_is_the_same_event() {
        assertThat(events(poll(0, "vote", false, false), poll(FAR, "vote", true, false)))
                .hasSize(1);
    }

    @Test
    void what_is_told_much_later_of_the_same_actor_is_the_same_event() {
        assertThat(events(poll(0, "vote", false, false, RURITANIA), poll(FAR, "vote", false, false, RURITANIA)))
                .hasSize(1);
    }

    @Test
    void a_headline_may_say_by_another_word_what_the_text_tells() {
        assertThat(events(deed(0, "defeat"), deed(3, "destroy"))).hasSize(1);
        assertThat(events(deed(0, "defeat"), deed(3, "praise"))).hasSize(2);
        assertThat(events(deed(2, "defeat"), deed(3, "destroy"))).hasSize(2);
    }

    @Test
    void two_words_of_one_type_may_tell_of_the_same_actors_event() {
        assertThat(events(poll(0, "vote", false, false, RURITANIA), poll(FAR, "ballot", false, false, RURITANIA)))
                .hasSize(1);
    }

    @Test
    void several_are_not_one() {
        assertThat(events(poll(0, "vote", false, false), poll(300, "vote", false, true)))
                .hasSize(2);
    }

    @Test
    void what_is_like_one_telling_of_many_is_not_their_event() {
        List<Event> events = events(
                poll(0, "vote", false, false),
                poll(900, "vote", false, false),
                poll(1800, "vote", true, false),
                poll(2700, "vote", false, false));

        assertThat(events).hasSize(2);
    }
}
