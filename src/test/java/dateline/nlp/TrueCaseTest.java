package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrueCaseTest {
    /** As other texts have them. */
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("minister", 200),
            Map.entry("Minister", 400),
            Map.entry("threatens", 18),
            Map.entry("to", 2000),
            Map.entry("To", 80),
            Map.entry("resign", 28),
            Map.entry("white", 228),
            Map.entry("White", 316),
            Map.entry("house", 555),
            Map.entry("House", 606),
            Map.entry("harbor", 20),
            Map.entry("Harbor", 2),
            Map.entry("us", 1836),
            Map.entry("US", 1142),
            Map.entry("NATO", 43),
            Map.entry("Nato", 5),
            Map.entry("paper", 50));

    private final Spellings article = new Spellings();

    @Test
    void words_that_others_write_small_are_small() {
        assertThat(cased("Minister Threatens To Resign")).isEqualTo("Minister threatens to resign");
    }

    @Test
    void what_nobody_knows_is_a_name() {
        assertThat(cased("Zelkova Threatens Marten")).isEqualTo("Zelkova threatens Marten");
        assertThat(cased("Rivals Threaten McZelkova")).isEqualTo("Rivals Threaten McZelkova");
    }

    @Test
    void a_title_keeps_its_capital_before_a_name_alone() {
        assertThat(cased("Zelkova Threatens Minister Marten")).isEqualTo("Zelkova threatens Minister Marten");
        assertThat(cased("Zelkova Minister Threatens To Resign")).isEqualTo("Zelkova minister threatens to resign");
    }

    @Test
    void known_names_of_several_words_are_kept() {
        assertThat(cased("Marten Threatens White House")).isEqualTo("Marten threatens White House");
        assertThat(cased("Marten Threatens White Harbor")).isEqualTo("Marten threatens white harbor");
    }

    @Test
    void the_article_knows_its_own_names() {
        article.add(words("The company , Paper , threatens the port of Harbor City ."));

        assertThat(cased("Marten Threatens Paper")).isEqualTo("Marten threatens Paper");
        assertThat(cased("Marten Threatens Harbor City")).isEqualTo("Marten threatens Harbor City");
        assertThat(cased("Marten Threatens Harbor")).isEqualTo("Marten threatens harbor");
    }

    @Test
    void the_article_knows_its_own_words() {
        article.add(words("A blivet fell ."));

        assertThat(cased("Marten Threatens Blivet")).isEqualTo("Marten threatens blivet");
    }

    @Test
    void the_first_word_of_a_sentence_or_quotation_proves_nothing() {
        article.add(words("Resign now . '' Threatens ? '' she asked ."));

        assertThat(cased("Minister Threatens To Resign")).isEqualTo("Minister threatens to resign");
    }

    @Test
    void a_shouted_word_is_small_or_a_name_and_an_acronym_stays() {
        assertThat(cased("MINISTER THREATENS NATO")).isEqualTo("Minister threatens NATO");
        assertThat(cased("ZELKOVA THREATENS MARTEN")).isEqualTo("Zelkova threatens Marten");
        assertThat(cased("ZWP THREATENS US")).isEqualTo("ZWP threatens us");
    }

    @Test
    void an_acronym_of_the_article_is_one() {
        article.add(words("He told US officials ."));

        assertThat(cased("ZWP THREATENS US")).isEqualTo("ZWP threatens US");
    }

    private String cased(String headline) {
        Set<String> names = Set.of("White House");
        return String.join(
                " ", new TrueCase(article, word -> COUNTS.getOrDefault(word, 0), names::contains).of(words(headline)));
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" "));
    }
}
