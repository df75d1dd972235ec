package dateline.cli;

import dateline.article.Inputs;
import dateline.store.GraphStore;
import dateline.store.Loader;
import dateline.store.Outcome;
import dateline.store.Outcome.Loaded;
import dateline.store.Outcome.Refused;
import dateline.store.Summary;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Reads articles into a store and tells the user, on standard error, what becomes of them. */
final class Loading {
    private final PrintWriter err;
    private final BooleanSupplier stopped;

    Loading(PrintWriter err) {
        this(err, () -> false);
    }

    /** @param stopped whether to read no more inputs */
    Loading(PrintWriter err, BooleanSupplier stopped) {
        this.err = err;
        this.stopped = stopped;
    }

    /** @return the exit code that the outcome asks for */
    int load(Inputs inputs, Loader loader, GraphStore store) {
        Instant begin = Instant.now();
        Summary summary;
        try (Progress progress = Progress.over(inputs)) {
            summary = loader.load(inputs.stream().takeWhile(input -> !stopped.getAsBoolean()), store, outcome -> {
                progress.step();
                report(outcome);
            });
        }
        err.println(line(summary, Duration.between(begin, Instant.now())));
        return exitCode(summary);
    }

    private void report(Outcome outcome) {
        switch (outcome) {
            case Loaded loaded -> {}
            case Refused refused -> err.println("refused: " + refused.reason());
        }
    }

    static int exitCode(Summary summary) {
        if (summary.loaded() == 0) {
            return ExitCode.NOTHING_DONE;
        }
        return summary.refused() == 0 ? ExitCode.ALL_WELL : ExitCode.SOME_REFUSED;
    }

    static String line(Summary summary, Duration time) {
        return String.format(
                Locale.ROOT,
                "%s read, %,d refused: %s, %s, %s in %.1f s",
                Count.of(summary.loaded(), "article"),
                summary.refused(),
                Count.of(summary.statements(), "statement"),
                Count.of(summary.events(), "event"),
                Count.of(summary.quads(), "quad"),
                time.toMillis() / 1000.0);
    }
}
