package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.SourceText;
import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static List<String> quoted(String paragraph) {
        SourceText text = new SourceText(paragraph);
        return Quotations.in(text, new Span(0, text.length())).spans().stream()
                .map(text::at)
                .toList();
    }

    @Test
    void straight_marks_open_and_close_in_turn() {
        assertThat(quoted("\"We will talk,\" she said. \"We must.\""))
                .containsExactly("\"We will talk,\"", "\"We must.\"");
    }

    @Test
    void curly_marks_nest() {
        assertThat(quoted("“He told me “go away” twice,” she said.")).containsExactly("“He told me “go away” twice,”");
    }

    @Test
    void single_quotes_inside_double_ones_are_part_of_them() {
        assertThat(quoted("“He told me ‘go away’ twice,” she said.")).containsExactly("“He told me ‘go away’ twice,”");
    }

    @Test
    void a_curly_mark_may_close_what_a_straight_one_opened() {
        assertThat(quoted("\"We will talk,” she said.")).containsExactly("\"We will talk,”");
    }

    @Test
    void doubled_apostrophes_are_a_mark() {
        assertThat(quoted("He said ''never'' and ``no''.")).containsExactly("''never''", "``no''");
    }

    @Test
    void an_open_quotation_ends_with_its_paragraph() {
        assertThat(quoted("“We will talk. And we will listen.")).containsExactly("“We will talk. And we will listen.");
    }

    @Test
    void a_closing_mark_before_a_word_opens() {
        assertThat(quoted("He said ”never” again.")).containsExactly("”never”");
    }

    @Test
    void an_inch_sign_opens_nothing() {
        assertThat(quoted("He is 6' 2\" tall and said \"no\".")).containsExactly("\"no\"");
    }

    @Test
    void apostrophes_are_no_quotation_marks() {
        assertThat(quoted("It's the voters' choice, 'tis said, and that's Dan’s view."))
                .isEmpty();
    }

    @Test
    void single_quotes_in_a_headline_count() {
        assertThat(quoted("Mayor: It’s ‘in their heads’")).containsExactly("‘in their heads’");
    }

    @Test
    void a_plural_possessive_does_not_close_a_single_quote() {
        assertThat(quoted("She called it 'the voters' choice' today.")).containsExactly("'the voters' choice'");
    }

    @Test
    void offsets_count_code_points() {
        SourceText text = new SourceText("😀 said “hé”");
        assertThat(Quotations.in(text, new Span(0, text.length())).spans()).containsExactly(new Span(7, 11));
    }

    @Test
    void each_paragraph_of_a_long_quotation_is_taken_by_itself() {
        assertThat(quoted("“First we listened.")).containsExactly("“First we listened.");
        assertThat(quoted("“Then we talked,” he said.")).containsExactly("“Then we talked,”");
    }

    @Test
    void a_closing_mark_without_an_opening_one_closes_nothing() {
        assertThat(quoted("We must talk,” she said.")).isEmpty();
    }

    @Test
    void single_quotes_may_hold_apostrophes() {
        assertThat(quoted("He said: 'We don't know what's next.'")).containsExactly("'We don't know what's next.'");
    }

    @Test
    void guillemets_and_low_marks_quote_too() {
        assertThat(quoted("He said «no» and „never”.")).containsExactly("«no»", "„never”");
    }
}
