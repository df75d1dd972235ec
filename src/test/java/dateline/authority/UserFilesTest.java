package dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFilesTest {
    private static final String PREFIXES =
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix schema: <https://schema.org/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix ex: <http://newsroom.example/> .
            """;

    @TempDir
    Path folder;

    private Authority with(String turtle) throws IOException, BadInputException {
        return Authority.load(List.of(Files.writeString(folder.resolve("own.ttl"), PREFIXES + turtle)));
    }

    @Test
    void a_thesaurus_adds_people_with_all_their_names() throws Exception {
        Authority authority =
                with("ex:ana a schema:Person ; skos:prefLabel 'Ana Petrova'@en ; skos:altLabel 'A. Petrova' .");

        Entry ana = authority.candidates("A Petrova").getFirst();

        assertThat(ana.kind()).isEqualTo(Entry.Kind.PERSON);
        assertThat(ana.id().slug()).isEqualTo("ana-petrova");
        assertThat(ana.links()).extracting("iri").containsExactly("http://newsroom.example/ana");
    }

    @Test
    void a_link_in_common_adds_names_to_whom_we_know() throws Exception {
        Authority authority = with(
                "ex:o a schema:Person ; schema:name 'Bam Obama' ; owl:sameAs <http://dbpedia.org/resource/Barack_Obama> .");

        Entry obama = authority.candidates("Bam Obama").getFirst();

        assertThat(obama.name()).isEqualTo("Barack Obama");
        assertThat(authority.candidates("Barack Obama")).containsExactly(obama);
        assertThat(obama.offices()).isNotEmpty();
    }

    @Test
    void a_concept_without_a_type_is_a_topic() throws Exception {
        assertThat(with("ex:t a skos:Concept ; skos:prefLabel 'Rice Levy Act'@en .")
                        .candidates("Rice Levy Act"))
                .extracting(Entry::kind)
                .containsExactly(Entry.Kind.TOPIC);
    }

    @Test
    void an_english_label_goes_before_others() throws Exception {
        assertThat(with("ex:d a schema:Place ; skos:prefLabel 'Donautal'@de, 'Danube Valley'@en .")
                        .candidates("Danube Valley"))
                .extracting(Entry::name)
                .containsExactly("Danube Valley");
    }

    @Test
    void a_malformed_file_is_refused_with_line_and_column() {
        assertThatThrownBy(() -> with("ex:a skos:prefLabel 'Ana' ;;\nex:b skos:prefLabel oops ."))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("own.ttl, line 6, column");
    }

    @Test
    void a_missing_file_is_refused_by_name() {
        assertThatThrownBy(() -> Authority.load(List.of(folder.resolve("none.ttl"))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("none.ttl");
    }
}
