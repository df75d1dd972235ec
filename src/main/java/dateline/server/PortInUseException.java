package dateline.server;

/** Another program listens on the port already: stop it, or choose another port. */
public final class PortInUseException extends RuntimeException {
    private final int port;

    PortInUseException(int port, Throwable cause) {
        super("port " + port + " is in use by another program; choose another one with --port", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
