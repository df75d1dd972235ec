package dateline.benchmark;

import java.nio.file.Path;
import java.util.List;

/** A program that reads articles, ready to read. */
interface Peer {
    void read(List<Path> articles);

    /** The programs by name, each set up when asked for. */
    static Peer named(String name) {
        return switch (name) {
            case StockCoreNlp.NAME -> new StockCoreNlp();
            case DatelinePeer.NAME -> new DatelinePeer();
            case DatelinePeer.ONE_THREAD -> new DatelinePeer(1);
            default -> throw new IllegalArgumentException("nobody is called \"" + name + "\"");
        };
    }
}
