package dateline.cli;

import dateline.article.Inputs;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar over work that one waits for, shown where standard error is a terminal. */
final class Progress implements AutoCloseable {
    /** Set by the launcher: Java cannot tell what standard error is. */
    private static final boolean TERMINAL = Boolean.getBoolean("dateline.terminal");

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress over(Inputs inputs) {
        return over("articles", () -> inputs.stream().count());
    }

    /** @param count how many steps it will be; asked for only where the bar is shown */
    static Progress over(String task, LongSupplier count) {
        return new Progress(TERMINAL ? Optional.of(bar(task, count.getAsLong())) : Optional.empty());
    }

    private static ProgressBar bar(String task, long count) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(count)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    void step() {
        step(1);
    }

    void step(long steps) {
        bar.ifPresent(shown -> shown.stepBy(steps));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
