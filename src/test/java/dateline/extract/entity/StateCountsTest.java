package dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.model.EntityId;
import org.junit.jupiter.api.Test;

class StateCountsTest {
    private static final Authority AUTHORITY = Authority.load();
    private static final Entry NORWAY = place("norway");
    private static final Entry SWEDEN = place("sweden");

    private final StateCounts counts = new StateCounts(AUTHORITY);

    private static Entry place(String slug) {
        return AUTHORITY
                .entry(new EntityId(EntityId.Collection.PLACE, slug, false))
                .orElseThrow();
    }

    @Test
    void a_place_counts_for_the_state_it_lies_in() {
        counts.add(SWEDEN, 2);
        counts.add(NORWAY, 1);
        counts.add(place("oslo"), 2);

        assertThat(counts.most(1)).contains(NORWAY);
    }

    @Test
    void of_states_named_as_often_the_first_counts_as_most() {
        counts.add(SWEDEN, 2);
        counts.add(NORWAY, 2);

        assertThat(counts.most(1)).contains(SWEDEN);
    }

    @Test
    void a_lead_must_be_had_over_the_next_one_only() {
        counts.add(NORWAY, 3);
        assertThat(counts.most(2)).contains(NORWAY);

        counts.add(SWEDEN, 2);
        assertThat(counts.most(2)).isEmpty();
    }
}
