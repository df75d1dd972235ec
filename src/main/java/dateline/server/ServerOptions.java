package dateline.server;

import dateline.convert.BaseIri;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param port 0 for any that is free
 * @param open true to listen on every network address, false for this machine alone
 * @param base what instance IRIs start with, as given to the builder of the graph; ends in "/"
 * @param passwordFile lines of {@code user: password}; whoever stands in it may write. Without it nobody may.
 * @param queryTimeout after which a query is given up with status 503
 */
public record ServerOptions(int port, boolean open, String base, Optional<Path> passwordFile, Duration queryTimeout) {
    public static final int DEFAULT_PORT = 3030;
    public static final Duration DEFAULT_QUERY_TIMEOUT = Duration.ofSeconds(30);

    public ServerOptions {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("base " + base + " does not end in \"/\"");
        }
        if (!queryTimeout.isPositive()) {
            throw new IllegalArgumentException(
                    "a query timeout of " + queryTimeout.toSeconds() + " seconds is too short");
        }
    }

    public static ServerOptions defaults() {
        return new ServerOptions(DEFAULT_PORT, false, BaseIri.DEFAULT, Optional.empty(), DEFAULT_QUERY_TIMEOUT);
    }

    public ServerOptions withPort(int port) {
        return new ServerOptions(port, open, base, passwordFile, queryTimeout);
    }

    public ServerOptions withPasswordFile(Path file) {
        return new ServerOptions(port, open, base, Optional.of(file), queryTimeout);
    }

    public ServerOptions withQueryTimeout(Duration timeout) {
        return new ServerOptions(port, open, base, passwordFile, timeout);
    }
}
