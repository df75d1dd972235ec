package dateline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stock CoreNLP and Dateline, in turn, on the same articles: articles and tokens a second, peak memory, and their ratios.
 *
 * @see <a href="../../../../../docs/performance.md">docs/performance.md</a>
 */
final class Comparison {
    private Comparison() {}

    /** @param arguments a folder of articles ({@code .txt}), how many of them to read, the least seconds of reading */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 3) {
            System.err.println("usage: Comparison FOLDER ARTICLES SECONDS");
            System.exit(2);
        }
        List<Path> articles = articles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Measurement stock = run(StockCoreNlp.NAME, "-Xmx8g", arguments[2], articles);
        Measurement dateline = run(DatelinePeer.NAME, "-Xmx1g", arguments[2], articles);
        Measurement oneThread = run(DatelinePeer.ONE_THREAD, "-Xmx1g", arguments[2], articles);
        System.out.print(table(stock, dateline) + oneThread(oneThread, dateline));
    }

    private static List<Path> articles(Path folder, int limit) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> articles = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(limit)
                    .toList();
            if (articles.isEmpty()) {
                throw new IOException(folder + ": no .txt file is there");
            }
            return articles;
        }
    }

    /** Runs a program in a JVM of its own, set up as {@code ./dateline} does. */
    static Measurement run(String peer, String heap, String seconds, List<Path> articles)
            throws IOException, InterruptedException {
        System.err.println(peer + ": reading " + articles.size() + " articles");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Timing.class.getName(),
                peer,
                seconds));
        articles.forEach(article -> command.add(article.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Stream<String> lines = process.inputReader().lines()) {
            List<String> measured = lines.filter(Measurement::isLine).toList();
            if (process.waitFor() != 0 || measured.isEmpty()) {
                throw new IOException(peer + ": ended with exit code " + process.exitValue() + " and no measurement");
            }
            return Measurement.parse(measured.getFirst());
        }
    }

    static String table(Measurement stock, Measurement dateline) {
        return "| | stock CoreNLP | Dateline | ratio |%n| --- | ---: | ---: | ---: |%n".formatted()
                + row("start and first article, s", stock.setUpSeconds(), dateline.setUpSeconds())
                + row("articles/s, warm", stock.articlesPerSecond(), dateline.articlesPerSecond())
                + row("tokens/s, warm", stock.tokensPerSecond(), dateline.tokensPerSecond())
                + row("peak resident memory, GB", stock.peakGigabytes(), dateline.peakGigabytes());
    }

    static String oneThread(Measurement one, Measurement all) {
        return "%nOn one thread %.0f tokens/s; on all cores %.2f times as many.%n"
                .formatted(one.tokensPerSecond(), all.tokensPerSecond() / one.tokensPerSecond());
    }

    private static String row(String what, double stock, double dateline) {
        return "| %s | %.1f | %.1f | %.2f |%n".formatted(what, stock, dateline, dateline / stock);
    }
}
