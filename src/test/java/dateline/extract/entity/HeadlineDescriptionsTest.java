package dateline.extract.entity;

import static dateline.extract.entity.Findings.cast;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Group;
import dateline.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a headline speaks of. */
class HeadlineDescriptionsTest {
    private static final String HEADLINE =
            """
            Gunmen   gunman  NNS 2 nsubj
            kill     _       VBP 0 root
            nine     _       CD  4 nummod
            soldiers soldier NNS 2 obj
            """;

    @Test
    void the_first_sentence_introduces_whom_the_headline_speaks_of() {
        assertThat(groups("nine")).containsExactly("Gunmen", "nine soldiers");
    }

    @Test
    void those_of_another_number_are_others() {
        assertThat(groups("two")).containsExactly("Gunmen", "nine soldiers", "two soldiers");
    }

    private static List<String> groups(String number) {
        String lead =
                """

                Gunmen   gunman  NNS 2 nsubj
                killed   kill    VBD 0 root
                %s       _       CD  4 nummod
                soldiers soldier NNS 2 obj
                .        .       .   2 punct
                """;
        return cast(Sentences.parse(HEADLINE + lead.formatted(number))).entities().stream()
                .map(entity -> ((Group) entity).description())
                .toList();
    }
}
