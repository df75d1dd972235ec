package dateline.convert;

import dateline.article.BadInputException;
import dateline.article.Input;
import dateline.article.Inputs;
import dateline.authority.Authority;
import dateline.extract.ArticleReader;
import dateline.model.Reading;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From an article's reading to its quads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConverterBenchmark {
    /** The file of an article. */
    @Param("data/articles/2015-11-22-obama-isis.txt")
    private String article;

    private final ArticleConverter converter = new ArticleConverter(BaseIri.DEFAULT, Activity.of("benchmark"));
    private Reading reading;

    @Setup
    public void read() throws BadInputException {
        Input input = new Inputs(List.of(article), Optional.empty(), System.in)
                .stream().findFirst().orElseThrow();
        reading = new ArticleReader(Authority.load()).read(input.read());
    }

    @Benchmark
    public long quads() {
        return converter.convert(reading).count();
    }
}
