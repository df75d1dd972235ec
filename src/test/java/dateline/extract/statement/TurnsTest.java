package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.DependencyTree;
import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.SourceText;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}.']+|\\S");

    /** A paragraph a line, each one sentence without grammar. */
    private static List<Passage> passages(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n")) {
            sentences.add(sentence(sentences.size(), line, begin));
            begin += line.length() + 1;
        }
        return Passages.of(new AnnotatedText(new SourceText(text), sentences, List.of()));
    }

    private static Sentence sentence(int index, String line, int begin) {
        List<Token> tokens = new ArrayList<>();
        for (MatchResult match : TOKEN.matcher(line).results().toList()) {
            Span span = new Span(begin + match.start(), begin + match.end());
            tokens.add(new Token(tokens.size(), span, match.group(), match.group(), "NN", NameTag.NONE));
        }
        int[] heads = new int[tokens.size()];
        Arrays.fill(heads, DependencyTree.ROOT);
        String[] relations = new String[tokens.size()];
        Arrays.fill(relations, "root");
        return new Sentence(index, tokens, new DependencyTree(heads, relations));
    }

    private static List<String> turns(String text) {
        List<Passage> passages = passages(text);
        Turns turns = Turns.in(passages);
        return passages.stream()
                .flatMap(passage -> turns.of(passage).stream().map(turn -> words(passage, turn)))
                .toList();
    }

    private static String words(Passage passage, Attribution turn) {
        assertThat(turn.type()).isEqualTo(QuotationType.DIRECT);
        return passage.source.at(turn.source().getFirst()) + " | "
                + passage.source.at(turn.content().getFirst());
    }

    @Test
    void a_turn_runs_to_the_end_of_its_paragraph() {
        assertThat(turns("MS. LEE: Why now?\nCRUZ: We had to. It was late.\nMS. LEE: Thank you."))
                .containsExactly("MS. LEE | Why now?", "CRUZ | We had to. It was late.", "MS. LEE | Thank you.");
    }

    @Test
    void question_and_answer_are_turns() {
        assertThat(turns("Q: Why now?\nA: We had to.\nQ: Thank you."))
                .containsExactly("Q | Why now?", "A | We had to.", "Q | Thank you.");
    }

    @Test
    void marks_around_a_turn_do_not_belong_to_it() {
        assertThat(turns("LEE: “Why now?”\nCRUZ: “We had to.”\nLEE: “Oh.”"))
                .containsExactly("LEE | Why now?", "CRUZ | We had to.", "LEE | Oh.");
    }

    @Test
    void labels_that_do_not_come_again_are_none_of_speakers() {
        assertThat(turns("UPDATE: The bridge is open.\nWATCH: The bridge from above."))
                .isEmpty();
    }

    @Test
    void names_in_small_letters_may_head_a_list() {
        assertThat(turns("Oslo: Two seats.\nRome: One seat.\nOslo: Three seats."))
                .isEmpty();
    }
}
