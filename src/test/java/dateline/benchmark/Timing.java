package dateline.benchmark;

import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One program in a JVM of its own: reads the articles, and again, until it is warm, and then for as long as told. */
final class Timing {
    private Timing() {}

    /** @param arguments the program's name, the least seconds to measure, the articles' files */
    public static void main(String[] arguments) throws IOException {
        List<Path> articles = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        System.out.println(measure(arguments[0], Double.parseDouble(arguments[1]), articles)
                .line());
        System.exit(0);
    }

    private static Measurement measure(String peerName, double leastSeconds, List<Path> articles) throws IOException {
        Peer peer = Peer.named(peerName);
        peer.read(articles.subList(0, 1));
        double setUp = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        Rounds.of(peer, articles, leastSeconds);
        Rounds warm = Rounds.of(peer, articles, leastSeconds);
        return new Measurement(
                setUp, warm.seconds, warm.count * articles.size(), warm.count * tokens(articles), peakBytes());
    }

    /** How often all articles were read, and how long that took. */
    private record Rounds(int count, double seconds) {
        static Rounds of(Peer peer, List<Path> articles, double leastSeconds) {
            long start = System.nanoTime();
            int count = 0;
            double seconds;
            do {
                peer.read(articles);
                count++;
                seconds = (System.nanoTime() - start) / 1e9;
            } while (seconds < leastSeconds);
            return new Rounds(count, seconds);
        }
    }

    /** By CoreNLP's tokenizer, for all programs alike. */
    private static long tokens(List<Path> articles) throws IOException {
        long tokens = 0;
        for (Path article : articles) {
            try (var text = Files.newBufferedReader(article)) {
                tokens += new PTBTokenizer<>(text, new CoreLabelTokenFactory(), "untokenizable=noneKeep")
                        .tokenize()
                        .size();
            }
        }
        return tokens;
    }

    /** The high-water mark of resident memory, where the system keeps it (Linux); 0 elsewhere. */
    private static long peakBytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }
}
