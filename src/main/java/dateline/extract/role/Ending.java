package dateline.extract.role;

import dateline.model.Entity;
import dateline.model.Tenure;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The end of somebody's role.
 *
 * @param label of the role; empty where the text names none
 * @param body empty where the text names none
 * @param words the verb
 * @param end until when, and whether it is over
 */
record Ending(Entity holder, Optional<String> label, Optional<Entity> body, Span words, Tenure end) {

    /** The roles, those that ended as former; and those that only their ends tell of. */
    static List<HeldRole> applied(List<Ending> endings, List<HeldRole> roles) {
        List<HeldRole> all = new ArrayList<>(roles);
        for (Ending ending : endings) {
            List<HeldRole> held = all.stream()
                    .filter(role -> role.holder().id().equals(ending.holder().id()))
                    .toList();
            List<HeldRole> over =
                    held.stream().filter(role -> ending.isOf(role, held)).toList();
            all.replaceAll(
                    role -> over.contains(role) ? role.withTenure(role.tenure().with(ending.end())) : role);
            if (over.isEmpty()) {
                ending.told(held).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Somebody who "resigned" gave up the only role that the text knows. */
    private boolean isOf(HeldRole role, List<HeldRole> held) {
        boolean named = label.isPresent() || body.isPresent();
        return label.map(role.label()::endsWith).orElse(true)
                && body.map(of -> of.id().equals(role.body().id())).orElse(true)
                && (named || held.size() == 1);
    }

    /** "quit Acme", and of "resigned as chairman" that of the only body in which somebody has a role. */
    private Optional<HeldRole> told(List<HeldRole> held) {
        List<Entity> bodies = body.stream().toList();
        if (bodies.isEmpty() && label.isPresent()) {
            bodies = held.stream().map(HeldRole::body).distinct().toList();
        }
        return bodies.size() != 1
                ? Optional.empty()
                : Optional.of(new HeldRole(holder, bodies.getFirst(), label.orElse(HeldRole.MEMBER), words, end));
    }
}
