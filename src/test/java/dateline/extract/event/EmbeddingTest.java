package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.event.Embedding.Construction;
import dateline.extract.event.Frame.Part;
import dateline.model.Factuality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What chains of predicates leave of the event at their end. */
class EmbeddingTest {
    /** From the outermost predicate, which is told as a fact or denied, down to the infinitive. */
    private static Factuality under(Factuality outermost, String chain) {
        return List.of(chain.split(" > ")).stream()
                .reduce(
                        outermost,
                        (above, verb) -> Embedding.effect(Part.V, verb, Construction.INF)
                                .orElseThrow(() -> new AssertionError(verb))
                                .under(above),
                        (one, other) -> other);
    }

    @ParameterizedTest
    @CsvSource({
        "manage, ACTUAL, NEGATED",
        "fail, NEGATED, ACTUAL",
        "force, ACTUAL, POSSIBLE",
        "refuse, NEGATED, POSSIBLE",
        "hesitate, POSSIBLE, ACTUAL",
        "try, POSSIBLE, NEGATED",
        "plan, PLANNED, NEGATED",
        "regret, ACTUAL, ACTUAL"
    })
    void a_verb_leaves_one_thing_when_affirmed_and_another_when_negated(
            String verb, Factuality affirmed, Factuality negated) {
        assertThat(under(Factuality.ACTUAL, verb)).isEqualTo(affirmed);
        assertThat(under(Factuality.NEGATED, verb)).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource({
        "force > manage, ACTUAL",
        "fail > manage, NEGATED",
        "refuse > allow, NEGATED",
        "manage > fail, NEGATED",
        "try > manage, POSSIBLE",
        "plan > manage, PLANNED",
        "plan > try, POSSIBLE",
        "plan > regret, ACTUAL"
    })
    void chains_are_read_from_the_outside(String chain, Factuality left) {
        assertThat(under(Factuality.ACTUAL, chain)).isEqualTo(left);
    }

    @Test
    void what_one_layer_leaves_open_stays_open_and_two_negations_affirm() {
        assertThat(Embedding.combined(Factuality.POSSIBLE, Factuality.NEGATED)).isEqualTo(Factuality.POSSIBLE);
        assertThat(Embedding.combined(Factuality.NEGATED, Factuality.NEGATED)).isEqualTo(Factuality.ACTUAL);
        assertThat(Embedding.combined(Factuality.PLANNED, Factuality.NEGATED)).isEqualTo(Factuality.NEGATED);
        assertThat(Embedding.combined(Factuality.PLANNED, Factuality.ACTUAL)).isEqualTo(Factuality.PLANNED);
    }

    @Test
    void the_construction_decides_what_a_verb_leaves() {
        assertThat(Embedding.effect(Part.V, "forget", Construction.INF)
                        .orElseThrow()
                        .affirmed())
                .isEqualTo(Factuality.NEGATED);
        assertThat(Embedding.effect(Part.V, "forget", Construction.THAT)
                        .orElseThrow()
                        .affirmed())
                .isEqualTo(Factuality.ACTUAL);
    }
}
