package dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** Ctrl-C while articles are loaded: no more are read, and the program ends once those that were read are stored. */
final class Interruption implements AutoCloseable {
    private final CountDownLatch stored = new CountDownLatch(1);
    private final Thread atShutdown;
    private volatile boolean requested;

    /** @param err where the user is told */
    Interruption(PrintWriter err) {
        atShutdown = new Thread(() -> {
            requested = true;
            err.println("interrupted: storing what was read");
            awaitStored();
        });
        Runtime.getRuntime().addShutdownHook(atShutdown);
    }

    boolean isRequested() {
        return requested;
    }

    private void awaitStored() {
        try {
            stored.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is stored. */
    @Override
    public void close() {
        stored.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook itself has just been let go.
        }
    }
}
