package dateline.extract.entity;

import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Membership;
import dateline.model.MembershipId;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds who holds which role in which body or state. Threads may share it. */
public final class MembershipExtractor {
    private static final double CONFIDENCE = 0.8;

    /** Each role once, where the text tells of it first; in text order. */
    public List<Membership> extract(AnnotatedText text, Cast cast) {
        Stage stage = new Stage(cast);
        Memberships found = new Memberships();
        Holders holders = new Holders(stage);
        Employers employers = new Employers(stage);
        RoleVerbs verbs = new RoleVerbs(stage);
        for (Sentence sentence : text.sentences()) {
            for (RolePhrase phrase : RolePhrase.in(sentence, stage)) {
                holders.of(phrase).ifPresent(holder -> employers
                        .of(phrase)
                        .ifPresent(body -> found.add(
                                holder,
                                body,
                                phrase.label(),
                                sentence.spanOf(phrase.first(), phrase.last()),
                                phrase.former())));
            }
            for (RoleVerbs.Found each : verbs.in(sentence)) {
                found.add(
                        each.holder(),
                        each.body(),
                        each.label(),
                        sentence.token(each.word()).span(),
                        false);
            }
        }
        return found.inTextOrder();
    }

    /** Each role once, where the text tells of it first. */
    private static final class Memberships {
        private record Role(EntityId member, EntityId organization, String label) {}

        private final Map<Role, Membership> byRole = new LinkedHashMap<>();
        private final Map<Integer, Integer> ordinals = new HashMap<>();

        void add(Entity holder, Entity body, String label, Span words, boolean former) {
            byRole.computeIfAbsent(new Role(holder.id(), body.id(), label), role -> {
                MembershipId id = new MembershipId(words.begin(), ordinals.merge(words.begin(), 1, Integer::sum));
                return new Membership(id, role.member(), role.organization(), label, words, former, CONFIDENCE);
            });
        }

        List<Membership> inTextOrder() {
            return byRole.values().stream()
                    .sorted(Comparator.comparing(Membership::words))
                    .toList();
        }
    }
}
