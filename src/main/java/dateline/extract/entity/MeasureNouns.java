package dateline.extract.entity;

import dateline.text.DataFile;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns for times and quantities, which "it" and "they" seldom take up. */
final class MeasureNouns {
    private static final Set<String> NOUNS = DataFile.groups("/dateline/entity/measure-nouns.tsv").values().stream()
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private MeasureNouns() {}

    /** By base form in lower case. */
    static boolean has(String lemma) {
        return NOUNS.contains(lemma);
    }
}
