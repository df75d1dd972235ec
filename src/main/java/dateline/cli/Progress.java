package dateline.cli;

import dateline.article.Inputs;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar over articles, shown where standard error is a terminal and there are enough of them to wait for. */
final class Progress implements AutoCloseable {
    /** Set by the launcher: Java cannot tell what standard error is. */
    private static final boolean TERMINAL = Boolean.getBoolean("dateline.terminal");

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress over(Inputs inputs) {
        return new Progress(TERMINAL ? Optional.of(bar(inputs)) : Optional.empty());
    }

    private static ProgressBar bar(Inputs inputs) {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(inputs.stream().count())
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
