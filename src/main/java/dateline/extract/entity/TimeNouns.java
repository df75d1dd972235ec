package dateline.extract.entity;

import dateline.text.DataFile;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns for times and amounts, which "it" and "they" seldom take up. */
final class TimeNouns {
    private static final Set<String> NOUNS = DataFile.lines("/dateline/entity/time-nouns.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private TimeNouns() {}

    /** By base form in lower case. */
    static boolean has(String lemma) {
        return NOUNS.contains(lemma);
    }
}
