package dateline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** That the benchmarks run; how fast they are is no test. */
class BenchmarkIT {
    private static final Path ARTICLE = Path.of("data/articles/2015-11-22-obama-isis.txt");

    @Test
    void dateline_is_measured_in_a_jvm_of_its_own() throws IOException, InterruptedException {
        Measurement measurement = Comparison.run(DatelinePeer.NAME, "-Xmx1g", "0", List.of(ARTICLE));

        assertThat(measurement.articles()).isEqualTo(1);
        assertThat(measurement.tokens()).isGreaterThan(400);
        assertThat(measurement.peakGigabytes()).isBetween(0.1, 1.5);
    }

    @Test
    void the_table_has_a_row_for_each_figure() {
        Measurement stock = new Measurement(90, 10, 5, 3_000, 8_000_000_000L);
        Measurement dateline = new Measurement(3, 10, 200, 120_000, 1_000_000_000L);

        assertThat(Comparison.table(stock, dateline))
                .contains("| tokens/s, warm | 300.0 | 12000.0 | 40.00 |")
                .contains("| peak resident memory, GB | 8.0 | 1.0 | 0.13 |");
        assertThat(Comparison.oneThread(stock, dateline)).contains("On one thread 300 tokens/s; on all cores 40.00");
    }

    @Test
    void every_part_is_measured() throws RunnerException {
        var options = new OptionsBuilder()
                .include("ParserBenchmark.ours|ConverterBenchmark")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .verbosity(VerboseMode.SILENT)
                .build();

        assertThat(new Runner(options).run()).hasSize(2);
    }
}
