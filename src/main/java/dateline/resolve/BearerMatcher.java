package dateline.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds people and organizations of the same full name who are the same: by roles, by whom they are named with, by time. */
final class BearerMatcher {
    /** Of so many of one name each is compared with the next ones only. */
    private static final int WINDOW = 50;

    private static final double SAME_NAME = 0.3;
    private static final double SAME_ROLE = 0.7;
    private static final double LIKE_STORY = 0.9;
    private static final double IN_COMPANY = 0.15;
    private static final double SOON = 0.2;
    private static final long DAYS = 31;

    private BearerMatcher() {}

    /** In the order of names. */
    static List<Match> matches(List<Bearer> bearers) {
        return bearers.stream()
                .collect(Collectors.groupingBy(Bearer::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(BearerMatcher::within)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Match> within(List<Bearer> namesakes) {
        List<Match> found = new ArrayList<>();
        for (int one = 0; one < namesakes.size(); one++) {
            for (int other = one + 1; other < Math.min(namesakes.size(), one + WINDOW); other++) {
                match(namesakes.get(one), namesakes.get(other)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Match> match(Bearer one, Bearer other) {
        if (one.story().article().equals(other.story().article())) {
            return Optional.empty();
        }
        List<String> evidence = new ArrayList<>(List.of("the same full name"));
        double doubt = 1 - SAME_NAME;
        if (one.roles().stream().anyMatch(other.roles()::contains)) {
            evidence.add("the same role");
            doubt *= 1 - SAME_ROLE;
        }
        double likeness = one.story().likeness(other.story());
        evidence.add("articles alike by %.2f".formatted(likeness));
        doubt *= 1 - LIKE_STORY * Math.min(1, likeness);
        Set<String> company = new HashSet<>(one.company());
        company.retainAll(other.company());
        if (!company.isEmpty()) {
            evidence.add("named with " + company.size() + " of the same");
            doubt *= Math.pow(1 - IN_COMPANY, company.size());
        }
        if (isSoon(one.story(), other.story())) {
            evidence.add("within a month");
            doubt *= 1 - SOON;
        }
        return Optional.of(Match.of(one.entity(), other.entity(), 1 - doubt, evidence));
    }

    private static boolean isSoon(Story one, Story other) {
        return one.published().isPresent()
                && other.published().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.published().get(), other.published().get()))
                        <= DAYS;
    }
}
