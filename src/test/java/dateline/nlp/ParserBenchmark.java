package dateline.nlp;

import dateline.nlp.parser.NeuralParser;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.SourceText;
import dateline.text.Token;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The sentences of an article through our parser, and through CoreNLP's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParserBenchmark {
    /** The file of an article. */
    @Param("data/articles/2015-11-22-obama-isis.txt")
    private String article;

    private NeuralParser parser;
    private DependencyParser reference;
    private List<Sentence> sentences;

    @Setup
    public void load() throws IOException {
        sentences = new Annotator()
                .annotate(new SourceText(Files.readString(Path.of(article))))
                .sentences();
        parser = Models.shared().parser();
        reference = DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    }

    @Benchmark
    public List<DependencyTree> ours() {
        return sentences.stream()
                .map(sentence -> parser.parse(
                        sentence.tokens().stream().map(Token::text).toList(),
                        sentence.tokens().stream().map(Token::tag).toList()))
                .toList();
    }

    @Benchmark
    public List<GrammaticalStructure> coreNlps() {
        return sentences.stream()
                .map(sentence -> reference.predict(NeuralParserIT.labels(sentence)))
                .toList();
    }
}
