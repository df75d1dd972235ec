package dateline.benchmark;

import java.util.Locale;

/**
 * What one program took.
 *
 * @param setUpSeconds from the start of the JVM to the end of the first article
 * @param seconds of reading, once warm
 * @param articles read in these seconds
 * @param tokens read in these seconds
 * @param peakBytes the most memory that was resident
 */
record Measurement(double setUpSeconds, double seconds, int articles, long tokens, long peakBytes) {
    private static final String MARK = "measured ";

    double articlesPerSecond() {
        return articles / seconds;
    }

    double tokensPerSecond() {
        return tokens / seconds;
    }

    double peakGigabytes() {
        return peakBytes / 1e9;
    }

    /** One line, for the other end of a pipe. */
    String line() {
        return String.format(Locale.ROOT, "%s%f %f %d %d %d", MARK, setUpSeconds, seconds, articles, tokens, peakBytes);
    }

    static boolean isLine(String line) {
        return line.startsWith(MARK);
    }

    static Measurement parse(String line) {
        String[] fields = line.substring(MARK.length()).split(" ");
        return new Measurement(
                Double.parseDouble(fields[0]),
                Double.parseDouble(fields[1]),
                Integer.parseInt(fields[2]),
                Long.parseLong(fields[3]),
                Long.parseLong(fields[4]));
    }
}
