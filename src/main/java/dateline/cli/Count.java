package dateline.cli;

import java.util.Locale;

/** Numbers with their nouns, as people write them. */
final class Count {
    private Count() {}

    /** "1 event", "3,201 events". */
    static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
