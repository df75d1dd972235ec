package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.SourceText;
import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    private static List<String> parts(String paragraph) {
        SourceText text = new SourceText(paragraph);
        return Datelines.apart(text, new Span(0, text.length())).stream()
                .map(text::at)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "GENEVA — |Talks will resume.",
                "NAIROBI, Kenya (AP) — |The vote begins.",
                "ST. PAUL, Minn. -- |Snow fell.",
                "PORT-AU-PRINCE, March 3 (Reuters) - |Banks closed.",
                "Jakarta (AFP) – |A ferry sank.",
                "SÃO PAULO—|Shares rose.",
                "NEW YORK - |Banks closed.",
                "NEWARK, N.J. _ |Snow fell.",
                "OSLO (AP)_ |`It will stay,'' he said."
            })
    void place_and_agency_stand_apart_from_the_first_sentence(String dateline, String rest) {
        assertThat(parts(dateline + rest)).containsExactly(dateline, rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry — an old one — sank.",
                "NATO said on Monday that it would stay.",
                "Jakarta - the capital - was flooded.",
                "A -- and only A -- may do so.",
                "IBM - The maker of computers - said no.",
                "NATO — the alliance — said no.",
                "GENEVA — "
            })
    void what_is_no_dateline_stays_whole(String paragraph) {
        assertThat(parts(paragraph)).containsExactly(paragraph);
    }
}
