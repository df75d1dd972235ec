package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our parser against CoreNLP's own on the same model; with $DATELINE_EVAL set, on that kit's articles too. */
class NeuralParserIT {
    private final DependencyParser reference =
            DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    private int tokens;
    private int heads;
    private int relations;

    @Test
    void its_trees_are_those_of_corenlp() {
        DevelopmentTexts.sentences(10).forEach(this::compare);

        assertThat((double) heads / tokens).isGreaterThanOrEqualTo(0.999);
        assertThat((double) relations / tokens).isGreaterThanOrEqualTo(0.995);
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
