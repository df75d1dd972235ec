package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Token;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our tagger against CoreNLP's own on the same model; with $DATELINE_EVAL set, on that kit's articles too. */
class TaggerIT {
    private final MaxentTagger reference =
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

    @Test
    void its_tags_are_those_of_corenlp() {
        DevelopmentTexts.sentences(100)
                .map(sentence -> sentence.tokens().stream().map(Token::text).toList())
                .forEach(words -> assertThat(Models.shared().tagger().tag(words))
                        .as(String.join(" ", words))
                        .isEqualTo(referenceTags(words)));
    }

    private List<String> referenceTags(List<String> words) {
        return reference.tagSentence(words.stream().map(Word::new).toList()).stream()
                .map(TaggedWord::tag)
                .toList();
    }
}
