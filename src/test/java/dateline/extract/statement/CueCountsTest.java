package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueCountsTest {
    private static final String SENTENCE =
            """
            She    _   PRP 2 nsubj
            said   say VBD 0 root
            taxes  _   NNS 4 nsubj
            fell   fall VBD 2 ccomp
            """;

    private static TrainingArticle article() {
        AnnotatedText text = Sentences.parse(SENTENCE);
        return TrainingArticle.of(text, List.of(Said.attribution(text, "She", "said", "taxes fell")));
    }

    private static Token said() {
        return Sentences.parse(SENTENCE).sentences().getFirst().token(1);
    }

    @Test
    void a_word_that_was_a_cue_several_times_is_known_as_one() {
        CueCounts counts = new CueCounts(List.of(article(), article()));

        assertThat(counts.lexicon().prior(said())).isGreaterThan(0.3);
    }

    @Test
    void without_the_article_that_has_it_a_cue_is_unknown() {
        TrainingArticle only = article();
        CueCounts counts = new CueCounts(List.of(only, article()));

        assertThat(counts.lexiconWithout(only).prior(said())).isZero();
    }
}
