package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our name tagger against CoreNLP's own on the same model; with $DATELINE_EVAL set, on that kit's articles too. */
class NameTaggerIT {
    private final CRFClassifier<CoreLabel> reference =
            CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");

    NameTaggerIT() throws IOException, ClassNotFoundException {}

    @Test
    void its_labels_are_those_of_corenlp() {
        DevelopmentTexts.sentences(100)
                .forEach(sentence ->
                        assertThat(labels(sentence)).as(sentence.toString()).isEqualTo(referenceLabels(sentence)));
    }

    private static List<NameTag> labels(Sentence sentence) {
        return Models.shared()
                .names()
                .tag(
                        sentence.tokens().stream().map(Token::text).toList(),
                        sentence.tokens().stream().map(Token::tag).toList());
    }

    private List<NameTag> referenceLabels(Sentence sentence) {
        return reference.classifySentence(NeuralParserIT.labels(sentence)).stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .map(name -> name.equals("O") ? NameTag.NONE : NameTag.valueOf(name))
                .toList();
    }
}
