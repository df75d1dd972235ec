package dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Published;
import dateline.model.TimeExpression;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.TaggedSentences;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExtractorTest {
    /** A Sunday. */
    private static final Optional<Published> PUBLISHED = Optional.of(new Published.OnDay(LocalDate.of(2015, 11, 22)));

    private final TimeExtractor extractor = new TimeExtractor();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            She left/VBD on Sunday/NNP                       | Sunday                     | DATE     | 2015-11-22
            She left/VBD on Friday/NNP                       | Friday                     | DATE     | 2015-11-20
            She will/MD leave/VB on Friday/NNP               | Friday                     | DATE     | 2015-11-27
            She must/MD leave/VB by Friday/NNP               | Friday                     | DATE     | 2015-11-27
            She left/VBD by Friday/NNP                       | Friday                     | DATE     | 2015-11-20
            She left/VBD on Nov./NNP 16/CD , 2015/CD         | Nov. 16, 2015              | DATE     | 2015-11-16
            She left/VBD on Friday/NNP , May/NNP 8/CD        | Friday, May 8              | DATE     | 2015-05-08
            She left/VBD on 5/CD February/NNP                | 5 February                 | DATE     | 2015-02-05
            She left/VBD in March/NNP 1998/CD                | March 1998                 | DATE     | 1998-03
            She left/VBD in June/NNP last/JJ year/NN         | June last year             | DATE     | 2014-06
            She left/VBD last/JJ October/NNP                 | last October               | DATE     | 2015-10
            She left/VBD in 1998/CD                          | 1998                       | DATE     | 1998
            She left/VBD in the late/JJ 1980s/NNS            | the late 1980s             | DATE     | 198
            She left/VBD in the 20th/JJ century/NN           | the 20th century           | DATE     | 19
            She left/VBD yesterday/NN                        | yesterday                  | DATE     | 2015-11-21
            She left/VBD last/JJ week/NN                     | last week                  | DATE     | 2015-W46
            She left/VBD this/DT month/NN                    | this month                 | DATE     | 2015-11
            She left/VBD two/CD years/NNS ago/RB             | two years ago              | DATE     | 2013
            She left/VBD ten/CD days/NNS ago/RB              | ten days ago               | DATE     | 2015-11-12
            She will/MD leave/VB next/JJ summer/NN           | next summer                | DATE     | 2016-SU
            A loss in the third/JJ quarter/NN                | the third quarter          | DATE     | 2015-Q3
            A loss in the first/JJ quarter/NN of 2014/CD     | the first quarter of 2014  | DATE     | 2014-Q1
            She left/VBD on Christmas/NNP Eve/NNP , 2014/CD  | Christmas Eve, 2014        | DATE     | 2014-12-24
            She left/VBD on Thanksgiving/NNP                 | Thanksgiving               | DATE     | 2015-11-26
            She is/VBZ here now/RB                           | now                        | DATE     | PRESENT_REF
            She left/VBD for three/CD days/NNS               | three days                 | DURATION | P3D
            She left/VBD for nearly/RB two/CD years/NNS      | nearly two years           | DURATION | P2Y
            She left/VBD for a couple/NN of/IN weeks/NNS     | a couple of weeks          | DURATION | P2W
            She left/VBD for twenty/CD -/HYPH four/CD hours/NNS | twenty - four hours     | DURATION | PT24H
            A drop in the past/JJ two/CD months/NNS          | the past two months        | DURATION | P2M
            A drop in recent/JJ years/NNS                    | recent years               | DURATION | PXY
            She left/VBD at noon/NN Friday/NNP               | noon Friday                | TIME     | 2015-11-20T12:00
            She left/VBD at 7:15/CD p.m./NN                  | 7:15 p.m.                  | TIME     | 2015-11-22T19:15
            She left/VBD last/JJ night/NN                    | last night                 | TIME     | 2015-11-21TNI
            She left/VBD on Friday/NNP evening/NN            | Friday evening             | TIME     | 2015-11-20TEV
            It runs/VBZ every/DT day/NN                      | every day                  | SET      | P1D
            It runs/VBZ each/DT Monday/NNP                   | each Monday                | SET      | XXXX-WXX-1
            It makes/VBZ 300/CD cars/NNS a/DT month/NN       | a month                    | SET      | P1M
            """)
    void an_expression_has_a_type_and_a_value(String sentence, String words, TimeExpression.Type type, String value) {
        AnnotatedText text = TaggedSentences.parse(sentence);

        Times times = extractor.extract(text, PUBLISHED);

        assertThat(times.expressions()).containsExactly(new TimeExpression(Sentences.find(text, words), type, value));
    }

    @ParameterizedTest
    @CsvSource({
        "She may/MD leave/VB soon as/IN",
        "A man of/IN 52/CD years/NNS old/JJ",
        "It cost $/$ 1988/CD",
        "Some 2000/CD people/NNS came",
        "They came to a second/JJ vote/NN",
        "Three/CD quarters/NNS of/IN the food"
    })
    void not_every_number_is_a_time(String sentence) {
        assertThat(extractor.extract(TaggedSentences.parse(sentence), PUBLISHED).expressions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Mrs/NNP May/NNP left/VBD", "Theresa/NNP May/NNP 's/POS deal", "Fredric/NNP March/NNP left/VBD"})
    void a_month_after_a_name_is_a_surname(String sentence) {
        assertThat(extractor.extract(TaggedSentences.parse(sentence), PUBLISHED).expressions())
                .isEmpty();
    }

    @Test
    void a_year_ago_is_a_quarter_where_quarters_are_spoken_of() {
        AnnotatedText text =
                TaggedSentences.parse("Third/JJ -/HYPH quarter/NN sales rose from those of a/DT year/NN ago/RB");

        assertThat(extractor.extract(text, PUBLISHED).expressions())
                .extracting(TimeExpression::value)
                .containsExactly("2015-Q3", "2014-Q3");
    }

    @Test
    void without_a_date_the_newest_day_of_the_text_is_the_anchor() {
        AnnotatedText text =
                TaggedSentences.parse("A ship sank/VBD on Nov./NNP 16/CD , 2015/CD , and again/RB yesterday/NN");

        Times times = extractor.extract(text, Optional.empty());

        assertThat(times.inferredDate()).contains(LocalDate.of(2015, 11, 16));
        assertThat(times.expressions()).extracting(TimeExpression::value).containsExactly("2015-11-16", "2015-11-15");
    }

    @Test
    void without_any_date_nothing_is_guessed() {
        Times times = extractor.extract(
                TaggedSentences.parse("A ship sank/VBD on Friday/NNP of last/JJ week/NN"), Optional.empty());

        assertThat(times.inferredDate()).isEmpty();
        assertThat(times.expressions()).extracting(TimeExpression::value).containsExactly("XXXX-WXX-5", "XXXX-WXX");
    }
}
