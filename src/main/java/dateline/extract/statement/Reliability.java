package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.nlp.Annotator;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Shows whether confidence means what it says: of the attributions found with about the same confidence, the share that
 * people had marked too.
 */
public final class Reliability {
    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    private Reliability() {}

    /**
     * Prints a table in Markdown.
     *
     * @param arguments the folder of annotated news, as {@link AnnotatedNews} reads it
     */
    public static void main(String[] arguments) throws IOException {
        Reliability reliability = new Reliability();
        AttributionFinder finder = new AttributionFinder();
        Annotator annotator = new Annotator();
        for (AnnotatedNews.Article article : AnnotatedNews.read(Path.of(arguments[0]))) {
            reliability.add(finder.find(annotator.annotate(article.text())), article.attributions());
        }
        System.out.print(reliability.table());
    }

    /** Attributions inside others are left out, since nobody marked such ones. */
    private void add(List<Attribution> found, List<Attribution> gold) {
        Nesting nesting = new Nesting(found);
        for (int at = 0; at < found.size(); at++) {
            if (nesting.around(at) < 0) {
                Attribution one = withSpeaker(found.get(at), found);
                int bin = Math.min((int) (one.confidence() * BINS), BINS - 1);
                count[bin]++;
                right[bin] += gold.stream().anyMatch(other -> agree(one, other)) ? 1 : 0;
                confidence[bin] += one.confidence();
            }
        }
    }

    /** A quotation that goes on has the source of the one it goes on with. */
    private static Attribution withSpeaker(Attribution one, List<Attribution> found) {
        return one.continues() < 0
                ? one
                : new Attribution(
                        found.get(one.continues()).source(),
                        one.cue(),
                        one.content(),
                        one.type(),
                        -1,
                        one.confidence());
    }

    /** Whether the contents have at least half in common, and the sources meet or are both absent. */
    static boolean agree(Attribution one, Attribution other) {
        boolean contents =
                4 * shared(one.content(), other.content()) >= length(one.content()) + length(other.content());
        boolean sources = one.source().isEmpty() ? other.source().isEmpty() : shared(one.source(), other.source()) > 0;
        return contents && sources;
    }

    private static int shared(List<Span> some, List<Span> others) {
        return some.stream()
                .flatMapToInt(one -> others.stream().mapToInt(one::shared))
                .sum();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    String table() {
        StringBuilder table = new StringBuilder(
                "| confidence | found | mean confidence | share right |\n| --- | ---: | ---: | ---: |\n");
        IntStream.range(0, BINS)
                .filter(bin -> count[bin] > 0)
                .forEach(bin -> table.append(String.format(
                        Locale.ROOT,
                        "| %.1f to %.1f | %d | %.2f | %.2f |%n",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        count[bin],
                        confidence[bin] / count[bin],
                        right[bin] / (double) count[bin])));
        return table.toString();
    }
}
