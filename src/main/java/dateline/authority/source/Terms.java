package dateline.authority.source;

import dateline.authority.Office;
import dateline.authority.RoleSynonyms;
import dateline.model.CalendarUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes one person's terms of office out of what several tables say of them. */
final class Terms {
    private static final Comparator<Office> BY_TIME = Comparator.comparing(Terms::begin)
            .thenComparing(office -> -precision(office))
            .thenComparing(office -> office.of().slug())
            .thenComparing(Office::role);

    private Terms() {}

    /** The day it began; the beginning of time where unknown. */
    static LocalDate begin(Office office) {
        return office.since().map(CalendarUnit::firstDay).orElse(LocalDate.MIN);
    }

    private static int precision(Office office) {
        return office.since().map(date -> date.toString().length()).orElse(0);
    }

    /** Tells each term once, as exactly as any table does, and makes one of terms that follow each other. */
    static List<Office> joined(List<Office> offices) {
        List<Office> joined = new ArrayList<>();
        for (Office office : offices.stream().sorted(BY_TIME).toList()) {
            Optional<Office> before = joined.stream()
                    .filter(one -> same(one, office) && goesOn(one, office))
                    .findFirst();
            before.ifPresentOrElse(one -> joined.set(joined.indexOf(one), join(one, office)), () -> joined.add(office));
        }
        return joined;
    }

    static boolean same(Office one, Office other) {
        return one.of().equals(other.of())
                && RoleSynonyms.canonical(one.role()).equals(RoleSynonyms.canonical(other.role()));
    }

    private static boolean goesOn(Office earlier, Office later) {
        boolean sameYear = begin(earlier).getYear() == begin(later).getYear();
        return sameYear
                || earlier.until()
                        .map(end -> !CalendarUnit.firstDay(end)
                                .isBefore(begin(later).minusDays(1)))
                        .orElse(true);
    }

    private static Office join(Office earlier, Office later) {
        Office exact = begin(earlier).getYear() == begin(later).getYear() && precision(later) > precision(earlier)
                ? later
                : earlier;
        boolean open = earlier.until().isEmpty() && later.until().isEmpty();
        return new Office(
                earlier.role(), earlier.of(), exact.since(), open ? Optional.empty() : lastEnd(earlier, later));
    }

    private static Optional<java.time.temporal.Temporal> lastEnd(Office earlier, Office later) {
        boolean sameBegin = begin(earlier).getYear() == begin(later).getYear();
        if (sameBegin) {
            return earlier.until().or(later::until);
        }
        return later.until();
    }
}
