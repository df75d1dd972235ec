package dateline.authority.source;

import dateline.authority.Office;
import dateline.authority.RoleSynonyms;
import dateline.model.EntityId;
import dateline.text.DataFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ends a term whose end no table gives when the next one begins, for offices that one person holds at a time. */
final class Succession {
    private static final Set<String> SINGLE = Set.copyOf(DataFile.lines("/dateline/authority/single-offices.txt"));

    private record Seat(EntityId of, String role) {}

    private final Map<Seat, List<Office>> terms = new HashMap<>();

    void add(List<Office> offices) {
        offices.forEach(office ->
                terms.computeIfAbsent(seat(office), any -> new ArrayList<>()).add(office));
    }

    private static Seat seat(Office office) {
        return new Seat(office.of(), RoleSynonyms.canonical(office.role()));
    }

    Office ended(Office office) {
        if (office.until().isPresent() || !SINGLE.contains(seat(office).role())) {
            return office;
        }
        return terms.get(seat(office)).stream()
                .filter(next -> Terms.begin(next).isAfter(Terms.begin(office)))
                .min(Comparator.comparing(Terms::begin))
                .map(next -> new Office(office.role(), office.of(), office.since(), next.since()))
                .orElse(office);
    }
}
