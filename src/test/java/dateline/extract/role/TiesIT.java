package dateline.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.entity.Findings;
import dateline.nlp.Annotator;
import dateline.text.AnnotatedText;
import dateline.text.DataFile;
import dateline.text.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one is to another, and since when and until when roles are held, in sentences as the tagger and parser see them. */
class TiesIT {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final Optional<LocalDate> SUNDAY = Optional.of(LocalDate.of(2015, 11, 22));

    static Stream<String> relations() {
        return DataFile.lines("/dateline/role/relations.tsv").stream();
    }

    static Stream<String> tenures() {
        return DataFile.lines("/dateline/role/tenures.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("relations")
    void a_text_says_what_one_is_to_another(String line) {
        assertThat(String.join("|", Findings.relations(text(line)))).isEqualTo(expected(line));
    }

    @ParameterizedTest
    @MethodSource("tenures")
    void a_text_says_since_when_and_until_when_a_role_is_held(String line) {
        assertThat(String.join("|", Findings.memberships(text(line), SUNDAY))).isEqualTo(expected(line));
    }

    private static AnnotatedText text(String line) {
        return ANNOTATOR.annotate(new SourceText(line.split("\t")[1]));
    }

    private static String expected(String line) {
        String told = line.split("\t")[0];
        return told.equals("-") ? "" : told;
    }
}
