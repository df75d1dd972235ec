package dateline.extract.entity;

import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Membership;
import dateline.model.MembershipId;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who holds which role in which body or state. Threads may share it. */
public final class MembershipExtractor {
    private static final double CONFIDENCE = 0.8;

    private record Role(EntityId member, EntityId organization, String label) {}

    /** Each role once, where the text tells of it first; in text order. */
    public List<Membership> extract(AnnotatedText text, Cast cast) {
        Stage stage = new Stage(cast);
        Holders holders = new Holders(stage);
        Employers employers = new Employers(stage);
        List<Membership> found = new ArrayList<>();
        Set<Role> known = new HashSet<>();
        Map<Integer, Integer> ordinals = new HashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (RolePhrase phrase : RolePhrase.in(sentence, stage)) {
                Optional<Entity> holder = holders.of(phrase);
                Optional<Entity> employer = holder.flatMap(any -> employers.of(phrase));
                if (employer.isPresent()) {
                    Role role = new Role(holder.get().id(), employer.get().id(), phrase.label());
                    if (known.add(role)) {
                        found.add(membership(role, phrase, ordinals));
                    }
                }
            }
        }
        return found;
    }

    private static Membership membership(Role role, RolePhrase phrase, Map<Integer, Integer> ordinals) {
        Span words = phrase.sentence().spanOf(phrase.first(), phrase.last());
        MembershipId id = new MembershipId(words.begin(), ordinals.merge(words.begin(), 1, Integer::sum));
        return new Membership(id, role.member(), role.organization(), role.label(), words, phrase.former(), CONFIDENCE);
    }
}
