package dateline.extract.role;

import dateline.authority.Authority;
import dateline.extract.entity.StateCounts;
import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.Mention;
import java.util.Optional;

/** The state whose affairs an article is about: by far the one that it names most, with the places and bodies in it. */
final class HomeState {
    /** So many times as often as the next. */
    private static final int LEAD = 2;

    private HomeState() {}

    /** Nothing where two are named about as often, or the article does not name the state itself. */
    static Optional<Entity> of(Cast cast, Authority authority) {
        StateCounts counts = new StateCounts(authority);
        for (Entity entity : cast.entities()) {
            authority.entry(entity.id()).ifPresent(entry -> counts.add(entry, names(entity)));
        }
        return counts.most(LEAD).map(state -> cast.entity(state.id()));
    }

    private static int names(Entity entity) {
        return (int) entity.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.DEMONYM)
                .count();
    }
}
