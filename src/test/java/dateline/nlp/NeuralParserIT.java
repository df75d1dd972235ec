package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.SourceText;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our parser against CoreNLP's own on the same model; with $DATELINE_EVAL set, on that kit's articles too. */
class NeuralParserIT {
    private final DependencyParser reference =
            DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    private int tokens;
    private int heads;
    private int relations;

    @Test
    void its_trees_are_those_of_corenlp() throws IOException {
        Annotator annotator = new Annotator();

        for (Path article : articles()) {
            AnnotatedText text = annotator.annotate(new SourceText(Files.readString(article)));
            text.sentences().forEach(this::compare);
        }

        assertThat((double) heads / tokens).isGreaterThanOrEqualTo(0.999);
        assertThat((double) relations / tokens).isGreaterThanOrEqualTo(0.995);
    }

    private static List<Path> articles() throws IOException {
        List<Path> articles = new ArrayList<>(texts(Path.of("data/articles"), Integer.MAX_VALUE));
        Optional<Path> kit = Optional.ofNullable(System.getenv("DATELINE_EVAL")).map(Path::of);
        if (kit.isPresent()) {
            articles.addAll(texts(kit.get().resolve("polnear/dev/text"), 10));
        }
        return articles;
    }

    private static List<Path> texts(Path folder, int limit) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.endsWith("README.txt"))
                    .sorted()
                    .limit(limit)
                    .toList();
        }
    }

    private void compare(Sentence sentence) {
        DependencyTree tree = Models.shared()
                .parser()
                .parse(
                        sentence.tokens().stream().map(Token::text).toList(),
                        sentence.tokens().stream().map(Token::tag).toList());
        for (TypedDependency edge : reference.predict(labels(sentence)).typedDependencies()) {
            int token = edge.dep().index() - 1;
            tokens++;
            heads += tree.head(token) == Math.max(edge.gov().index() - 1, DependencyTree.ROOT) ? 1 : 0;
            relations += tree.relation(token).equals(edge.reln().toString()) ? 1 : 0;
        }
    }

    static List<CoreLabel> labels(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> {
                    CoreLabel label = new CoreLabel();
                    label.setWord(token.text());
                    label.setTag(token.tag());
                    label.setIndex(token.index() + 1);
                    return label;
                })
                .toList();
    }
}
