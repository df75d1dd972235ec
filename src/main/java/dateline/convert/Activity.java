package dateline.convert;

import java.util.List;

/**
 * The reading of articles by one version of the program, with all that its graphs depend on besides the articles.
 *
 * @param version of the program
 * @param sources what else was used, each with its version, such as "authority 5f3a91c2"; empty for the program's own
 */
public record Activity(String version, List<String> sources) {
    public Activity {
        if (version.isBlank()) {
            throw new IllegalArgumentException("an activity needs the program's version");
        }
        sources = List.copyOf(sources);
    }

    /** A reading with nothing but what the program brings along. */
    public static Activity of(String version) {
        return new Activity(version, List.of());
    }

    /** Tells this activity from all others: the version, then each source. */
    String name() {
        return String.join(" ", version, String.join(" ", sources)).strip();
    }
}
