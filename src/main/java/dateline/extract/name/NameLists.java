package dateline.extract.name;

import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists of names are of one sort: "Delta, Zelkova and United". */
final class NameLists {
    private static final int SHORTEST = 3;
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", ";");

    private NameLists() {}

    /** The names of a sentence, in text order; in a list one that stands out takes the sort of all others. */
    static List<Name> corrected(List<Name> names) {
        List<Name> corrected = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= names.size(); at++) {
            if (at == names.size() || !joined(names.get(at - 1), names.get(at))) {
                corrected.addAll(ofOneSort(names.subList(first, at)));
                first = at;
            }
        }
        return corrected;
    }

    private static boolean joined(Name name, Name next) {
        Sentence sentence = name.sentence();
        if (next.first() == name.last() + 1) {
            return false;
        }
        for (int at = name.last() + 1; at < next.first(); at++) {
            if (!JOINTS.contains(sentence.token(at).text())) {
                return false;
            }
        }
        return true;
    }

    private static List<Name> ofOneSort(List<Name> list) {
        Map<Sort, Integer> votes = new EnumMap<>(Sort.class);
        list.forEach(name -> votes.merge(name.sort(), 1, Integer::sum));
        Optional<Sort> common = votes.entrySet().stream()
                .filter(vote -> vote.getValue() == list.size() - 1 && list.size() > SHORTEST)
                .map(Map.Entry::getKey)
                .findFirst();
        return list.stream()
                .map(name -> name.demonym() ? name : common.map(name::withSort).orElse(name))
                .toList();
    }
}
