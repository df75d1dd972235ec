package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.authority.Office;
import dateline.extract.name.Name;
import dateline.extract.name.Sort;
import dateline.model.EntityId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The states that an article speaks of. They tell which of several of one name it means: "the Supreme Court", "the CBI",
 * "Virginia".
 */
final class Countries {
    /** So many times the people, and a place means itself wherever the article is about: "London" is not that in Ontario. */
    private static final long OVERSHADOWING = 15;
    /** Whose bodies news in English means where an article names no place at all. */
    private static final int OFTEN = 3;

    private static final EntityId HOME = new EntityId(EntityId.Collection.PLACE, "united-states", false);

    /** The types of bodies that many more states have than the authority file knows. */
    private static final Set<String> EVERYWHERE =
            Set.of("court", "parliament", "party", "department", "government", "agency", "body", "armed force");

    private final Authority authority;
    /** Mentions of a state, of its people, and of what lies in it or belongs to it. */
    private final Map<EntityId, Integer> mentions = new HashMap<>();
    /** Mentions of places in a state, other than the state itself. */
    private final Map<EntityId, Integer> inside = new HashMap<>();

    private Countries(Authority authority) {
        this.authority = authority;
    }

    /** As the names tell that can mean only one thing. */
    static Countries of(List<Name> names, Authority authority) {
        Countries countries = new Countries(authority);
        names.stream()
                .filter(name -> name.sort() != Sort.PERSON || name.size() > 1)
                .forEach(countries::learn);
        if (countries.mentions.isEmpty()) {
            countries.mentions.put(HOME, 1);
        }
        return countries;
    }

    private void learn(Name name) {
        List<Entry> meanings = name.demonym()
                ? authority.demonym(name.text()).stream().toList()
                : plausible(authority.candidates(name.text()));
        List<Entry> states = meanings.stream().flatMap(this::states).distinct().toList();
        if (states.size() == 1) {
            EntityId state = states.getFirst().id();
            mentions.merge(state, 1, Integer::sum);
            if (name.sort() == Sort.PLACE
                    && !name.demonym()
                    && meanings.stream().noneMatch(entry -> entry.id().equals(state))) {
                inside.merge(state, 1, Integer::sum);
            }
        }
    }

    /** Without those whom the best known of the name overshadows. */
    private static List<Entry> plausible(List<Entry> candidates) {
        return candidates.stream()
                .filter(entry -> entry.equals(candidates.getFirst())
                        || candidates.getFirst().population() < OVERSHADOWING * Math.max(1, entry.population()))
                .toList();
    }

    /** Where it lies or belongs to; for a person, where they held offices. */
    private Stream<Entry> states(Entry entry) {
        return entry.kind() == Entry.Kind.PERSON
                ? entry.offices().stream()
                        .map(Office::of)
                        .distinct()
                        .flatMap(of -> authority.entry(of).flatMap(authority::state).stream())
                : authority.state(entry).stream();
    }

    /**
     * The one that belongs to where the article is about.
     *
     * @param candidates of one name and sort, the best known first
     * @return nobody where an article about other countries names a body that several states have
     */
    Optional<Entry> choose(List<Entry> candidates) {
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        return candidates.getFirst().kind() == Entry.Kind.ORGANIZATION
                ? body(candidates)
                : Optional.of(place(candidates));
    }

    /** Whether the article is about other states than the one of a body: the "Conservative" leader is no British one there. */
    boolean areElsewhere(Entry body) {
        return body.kind() == Entry.Kind.ORGANIZATION && spokenOf(body) == 0 && spokenOfOthers(body) >= OFTEN;
    }

    private Optional<Entry> body(List<Entry> candidates) {
        Entry best = mostSpokenOf(candidates);
        boolean everywhere = candidates.stream().allMatch(entry -> EVERYWHERE.contains(entry.type()));
        return spokenOf(best) > 0 || !everywhere ? Optional.of(best) : Optional.empty();
    }

    private Entry place(List<Entry> candidates) {
        Entry known = candidates.getFirst();
        Entry near = mostSpokenOf(plausible(candidates));
        boolean state = known.type().equals("state");
        boolean meant = state
                ? spokenOf(known) == 0 && count(inside, near) > spokenOfOthers(near)
                : spokenOf(known) == 0 && spokenOf(near) > 0;
        return meant ? near : known;
    }

    private Entry mostSpokenOf(List<Entry> candidates) {
        Entry most = candidates.getFirst();
        for (Entry candidate : candidates) {
            if (spokenOf(candidate) > spokenOf(most)) {
                most = candidate;
            }
        }
        return most;
    }

    private int spokenOf(Entry entry) {
        return count(mentions, entry);
    }

    private int count(Map<EntityId, Integer> counts, Entry entry) {
        return authority
                .state(entry)
                .map(state -> counts.getOrDefault(state.id(), 0))
                .orElse(0);
    }

    private int spokenOfOthers(Entry entry) {
        return mentions.values().stream().mapToInt(Integer::intValue).sum() - spokenOf(entry);
    }
}
