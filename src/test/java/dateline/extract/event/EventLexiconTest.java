package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventLexiconTest {
    private final EventLexicon lexicon = EventLexicon.shared();

    @Test
    void every_type_is_declared_in_the_ontology() throws Exception {
        var declared = Pattern.compile("(?m)^dl:(\\w+) a owl:Class")
                .matcher(Files.readString(Path.of("ontology/event-types.ttl")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        declared.add("Event");
        declared.add("-");

        assertThat(lexicon.frames()).extracting(Frame::type).allMatch(declared::contains);
        assertThat(lexicon.frames()).extracting(Frame::subtype).allMatch(declared::contains);
    }

    @Test
    void every_code_is_of_cameo_or_absent() {
        assertThat(lexicon.frames()).extracting(Frame::code).allMatch(code -> code.matches("-|[01]\\d\\d{1,2}|20\\d"));
    }

    @Test
    void the_frame_that_asks_for_most_weighs_most() {
        Frame bare = frame("suspend", 0);
        Frame asking = frame("suspend", 1);

        assertThat(asking.weight()).isGreaterThan(bare.weight() - 1);
    }

    private Frame frame(String word, int place) {
        return lexicon.beginningWith(word).stream()
                .sorted(java.util.Comparator.comparingInt(Frame::weight))
                .toList()
                .get(place);
    }

    @Test
    void a_word_belongs_to_its_classes_and_to_itself() {
        assertThat(lexicon.isA("rifle", "weapon")).isTrue();
        assertThat(lexicon.isA("rifle", "rifle")).isTrue();
        assertThat(lexicon.isA("rifle", "money")).isFalse();
    }
}
