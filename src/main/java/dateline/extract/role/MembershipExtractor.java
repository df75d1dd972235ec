package dateline.extract.role;

import dateline.authority.Authority;
import dateline.extract.entity.Offices;
import dateline.model.Cast;
import dateline.model.EntityId;
import dateline.model.Membership;
import dateline.model.MembershipId;
import dateline.model.TimeExpression;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who holds which role in which body or state. Threads may share it. */
public final class MembershipExtractor {
    private static final double CONFIDENCE = 0.8;

    private record Pair(EntityId member, EntityId body) {
        static Pair of(HeldRole role) {
            return new Pair(role.holder().id(), role.body().id());
        }
    }

    private final Authority authority;

    public MembershipExtractor(Authority authority) {
        this.authority = authority;
    }

    /**
     * Each role once, where the text tells of it first; in text order.
     *
     * @param day of the article, for who held which office then
     */
    public List<Membership> extract(
            AnnotatedText text, Cast cast, List<TimeExpression> times, Optional<LocalDate> day) {
        Tenures tenures = new Tenures(times, day);
        Appearances names = new Appearances(text, cast);
        RoleNouns nouns = new RoleNouns(names, new Offices(authority, day), HomeState.of(cast, authority), tenures);
        RoleVerbs verbs = new RoleVerbs(names, tenures);
        Affiliations affiliations = new Affiliations(names);
        Endings endings = new Endings(names, tenures);
        List<Ending> ends = new ArrayList<>();
        List<HeldRole> roles = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Stream.of(
                            nouns.in(sentence),
                            verbs.in(sentence),
                            affiliations.in(sentence),
                            PartyMemberships.roles(sentence, names),
                            PartyMembers.in(sentence, names),
                            Ranks.in(sentence, names))
                    .flatMap(List::stream)
                    .forEach(roles::add);
            ends.addAll(endings.in(sentence));
        }
        return memberships(telling(Ending.applied(ends, roles)).stream()
                .sorted(Comparator.comparing(HeldRole::words))
                .toList());
    }

    /** Without mere members of a body in which the text gives them a role. */
    private static List<HeldRole> telling(List<HeldRole> roles) {
        Set<Pair> named = roles.stream()
                .filter(role -> !role.label().equals(HeldRole.MEMBER))
                .map(Pair::of)
                .collect(Collectors.toSet());
        return roles.stream()
                .filter(role -> !role.label().equals(HeldRole.MEMBER) || !named.contains(Pair.of(role)))
                .toList();
    }

    private static List<Membership> memberships(List<HeldRole> roles) {
        record Key(Pair pair, String label) {}
        Map<Key, HeldRole> found = new LinkedHashMap<>();
        for (HeldRole role : roles) {
            found.merge(new Key(Pair.of(role), role.label()), role, MembershipExtractor::together);
        }
        Map<Integer, Integer> ordinals = new HashMap<>();
        return found.values().stream().map(role -> membership(role, ordinals)).toList();
    }

    /** The same role, told of once more; the dates may stand there. */
    private static HeldRole together(HeldRole first, HeldRole again) {
        return again.tenure().hasDates() ? first.withTenure(first.tenure().with(again.tenure())) : first;
    }

    private static Membership membership(HeldRole role, Map<Integer, Integer> ordinals) {
        int begin = role.words().begin();
        return new Membership(
                new MembershipId(begin, ordinals.merge(begin, 1, Integer::sum)),
                role.holder().id(),
                role.body().id(),
                role.label(),
                role.words(),
                role.tenure(),
                CONFIDENCE);
    }
}
