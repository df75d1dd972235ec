package dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Published;
import dateline.model.Interval;
import dateline.model.TimeExpression;
import dateline.text.AnnotatedText;
import dateline.text.TaggedSentences;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words around time expressions make intervals of them. */
class ExtentsTest {
    /** A Sunday. */
    private static final LocalDate DAY = LocalDate.of(2015, 11, 22);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            She left/VBD on Friday/NNP                                          | 2015-11-20
            She stayed/VBD from Monday/NNP to/TO Friday/NNP                     | 2015-11-16 – 2015-11-20
            She stayed/VBD from Friday/NNP to/TO Monday/NNP                     | 2015-11-13 – 2015-11-16
            She will/MD stay/VB from Monday/NNP through/IN Friday/NNP           | 2015-11-23 – 2015-11-27
            She led/VBD it between/IN 1990/CD and 1995/CD                       | 1990 – 1995
            She left/VBD in 1990/CD and 1995/CD                                 | 1990, 1995
            She led/VBD it from/IN 1990/CD until/IN May/NNP 1995/CD             | 1990 – 1995-05
            She has/VBZ led/VBN it since/IN 2003/CD                             | 2003 –
            She led/VBD it from/IN 2003/CD on/RB                                | 2003 –
            Starting/VBG Monday/NNP , she will/MD lead/VB it                    | 2015-11-23 –
            She stays/VBZ until/IN June/NNP                                     | – 2015-06
            She will/MD stay/VB for/IN two days/NNS until/IN Friday/NNP         | 2015-11-25 – 2015-11-27
            She stayed/VBD for/IN three years/NNS starting/VBG 2003/CD          | 2003 – 2006
            She stayed/VBD from/IN May/NNP 3/CD to/TO 5/CD                      | 2015-05-03 – 2015-05-05
            She stayed/VBD from/IN 3/CD to/TO 5/CD May/NNP                      | 2015-05-03 – 2015-05-05
            She stayed/VBD July/NNP 18/CD -/: 21/CD , 2014/CD                   | 2014-07-18 – 2014-07-21
            She stayed/VBD between/IN June/NNP and August/NNP 1995/CD           | 1995-06 – 1995-08
            She stayed/VBD between/IN November/NNP and March/NNP 1995/CD        | 1994-11 – 1995-03
            She came/VBD twice/RB in the last/JJ three weeks/NNS                | 2015-11-01 – 2015-11-22
            She came/VBD twice/RB in the past/JJ two years/NNS                  | 2013 – 2015
            She came/VBD in the past/JJ 24/CD hours/NNS                         | 2015-11-21 – 2015-11-22
            She will/MD come/VB in the next/JJ two months/NNS                   | 2015-11 – 2016-01
            She came/VBD often/RB over the next/JJ two months/NNS               | ''
            It is/VBZ the worst/JJS attack/NN since/IN 2003/CD                  | ''
            It is/VBZ the first/JJ attack/NN in the past/JJ two years/NNS       | ''
            She left/VBD before/IN 2003/CD                                      | – 2002
            She will/MD leave/VB before/IN Friday/NNP                           | – 2015-11-26
            She left/VBD after/IN May/NNP 2003/CD                               | 2003-06 –
            She will/MD leave/VB by/IN Friday/NNP                               | – 2015-11-27
            She left/VBD two days/NNS before/IN Friday/NNP                      | ''
            She has/VBZ stayed/VBN since/IN Monday/NNP 's/POS vote/NN           | 2015-11-16
            They sold/VBD more/JJR than/IN in 2003/CD                           | ''
            """)
    void words_around_times_make_intervals(String sentence, String extents) {
        AnnotatedText text = TaggedSentences.parse(sentence);
        List<TimeExpression> times = new TimeExtractor()
                .extract(text, Optional.of(new Published.OnDay(DAY)))
                .expressions();

        assertThat(Extents.of(text.sentences().getFirst(), times, Optional.of(DAY)).stream()
                        .map(ExtentsTest::written)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(extents);
    }

    private static String written(Extent extent) {
        return extent.interval().map(ExtentsTest::written).orElseGet(extent.value()::toString);
    }

    private static String written(Interval interval) {
        return (written(interval.beginning()) + " – " + written(interval.end())).strip();
    }

    private static String written(Optional<Temporal> end) {
        return end.map(Temporal::toString).orElse("");
    }
}
