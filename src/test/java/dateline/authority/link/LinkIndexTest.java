package dateline.authority.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.BadInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkIndexTest {
    private static final String DICTIONARY =
            """
            Acme	Acme_Corporation	0.8
            Acme Corp.	Acme_Corporation	1.0
            ACME	Acme_Corporation	0.9
            en.wikipedia.org/wiki/Acme	Acme_Corporation	1.0
            the coyote's supplier	Acme_Corporation	1.0
            Acme	Acme_(film)	0.2
            Acme the movie	Acme_(film)	1.0
            Springfield	Springfield,_Illinois	0.6
            Springfield, Ill.	Springfield,_Illinois	1.0
            Springfield	Springfield,_Oregon	0.04
            Springfield, Ore.	Springfield,_Oregon	1.0
            Lonely	Lonely	1.0
            Jane Q. Roe	Jane_Q._Roe	1.0
            Roe	Jane_Q._Roe	0.3
            São Acme	São_Acme	1.0
            Sao Acme	São_Acme	1.0
            Acme lists	List_of_Acmes	1.0
            Lists of Acme	List_of_Acmes	1.0
            """;

    @TempDir
    Path folder;

    private Path dictionary;
    private Path index;

    @BeforeEach
    void aDictionary() throws IOException {
        dictionary = Files.writeString(folder.resolve("dictionary.tab"), DICTIONARY);
        index = folder.resolve("links");
    }

    @Test
    void the_likeliest_article_of_a_name_comes_first() throws Exception {
        assertThat(candidates("Acme").map(Candidate::title)).containsExactly("Acme_Corporation", "Acme_(film)");
        assertThat(candidates("Springfield").map(Candidate::title))
                .containsExactly("Springfield,_Illinois", "Springfield,_Oregon");
    }

    @Test
    void a_candidate_tells_its_kind_its_share_of_links_and_how_well_it_is_known() throws Exception {
        assertThat(candidates("Acme").findFirst())
                .contains(new Candidate("Acme_Corporation", TitleKind.ORGANIZATION, 0.8, 5));
    }

    @Test
    void spellings_accents_articles_and_legal_forms_do_not_count() throws Exception {
        assertThat(Stream.of("the Acme", "Acme Corp", "ACME", "Acme Inc", "Acme Corp ACM"))
                .allSatisfy(name -> assertThat(candidates(name).findFirst().map(Candidate::title))
                        .contains("Acme_Corporation"));
        assertThat(candidates("Sao Acme").map(Candidate::title)).containsExactly("São_Acme");
        assertThat(candidates("Jane Roe").map(Candidate::title)).containsExactly("Jane_Q._Roe");
    }

    @Test
    void descriptions_addresses_lists_and_titles_that_nobody_links_are_left_out() throws Exception {
        assertThat(Stream.of("the coyote's supplier", "Lonely", "Acme lists", "en.wikipedia.org/wiki/Acme", "nothing"))
                .allSatisfy(name -> assertThat(candidates(name)).isEmpty());
    }

    @Test
    void the_same_dictionary_gives_the_same_bytes_packed_or_not() throws Exception {
        Path packed = folder.resolve("dictionary.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(dictionary, out);
        }
        Path other = folder.resolve("other");

        build(dictionary, index);
        build(packed, other);

        assertThat(other).hasSameBinaryContentAs(index);
        assertThat(LinkIndex.open(index).source()).matches("link index [0-9a-f]{8}");
    }

    @Test
    void progress_counts_the_bytes_that_were_read() throws Exception {
        AtomicLong read = new AtomicLong();
        LinkIndexBuilder.build(dictionary, index, read::addAndGet);
        assertThat(read.get()).isEqualTo(Files.size(dictionary));
    }

    @Test
    void a_malformed_line_is_told_by_its_number_and_leaves_the_old_index_alone() throws Exception {
        build(dictionary, index);
        byte[] before = Files.readAllBytes(index);
        Path bad = Files.writeString(folder.resolve("bad.tab"), DICTIONARY + "Acme\tAcme_Corporation\toften\n");

        assertThatThrownBy(() -> build(bad, index))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 19:");

        assertThat(index).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void what_an_interrupted_build_left_is_in_nobodys_way() throws Exception {
        Path left = Files.createDirectory(folder.resolve(".links.part"));
        Files.writeString(left.resolve("run-0"), "half");
        build(dictionary, index);
        assertThat(candidates("Acme")).isNotEmpty();
        assertThat(left).doesNotExist();
    }

    @Test
    void a_missing_foreign_older_or_broken_file_is_no_index_and_says_why() throws Exception {
        assertUnusable("links, no link index is there");
        Files.writeString(index, "something else\n");
        assertUnusable("is no link index");
        Files.writeString(index, "");
        assertUnusable("0 bytes");
        Files.writeString(index, "dateline-links 0 00000000 0\n");
        assertUnusable("format 0");
        build(dictionary, index);
        String whole = Files.readString(index);
        Files.writeString(index, whole.substring(0, whole.length() - 3));
        assertUnusable("is not whole");
    }

    private void assertUnusable(String reason) {
        assertThatThrownBy(() -> LinkIndex.open(index))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(reason.replace("links, ", ""));
    }

    private Stream<Candidate> candidates(String name) throws Exception {
        build(dictionary, index);
        return LinkIndex.open(index).candidates(name).stream();
    }

    private static void build(Path from, Path to) throws IOException {
        LinkIndexBuilder.build(from, to, bytes -> {});
    }
}
