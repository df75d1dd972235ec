package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path temp;

    private Path wire;

    @BeforeEach
    void aFolderOfArticles() throws IOException {
        wire = Files.createDirectories(temp.resolve("wire"));
        write("b.txt", "Second.");
        write("a/z.txt", "First.");
        write("a.json.txt", "Not a sidecar.");
        write("notes.md", "Not an article.");
        write(".hidden.txt", "Not an article.");
    }

    @Test
    void a_folder_gives_its_articles_by_path_in_the_order_of_their_names() {
        assertThat(identifiers(wire)).containsExactly("a/z.txt", "a.json.txt", "b.txt");
    }

    @Test
    void a_file_named_itself_goes_by_its_base_name() {
        assertThat(identifiers(wire.resolve("a/z.txt"))).containsExactly("z.txt");
    }

    @Test
    void a_glob_gives_paths_below_its_last_folder_without_a_wildcard() {
        assertThat(identifiers(wire.resolve("*/*.txt"))).containsExactly("a/z.txt");
        assertThat(identifiers(wire.resolve("*.txt"))).containsExactly("a.json.txt", "b.txt");
        assertThat(identifiers(temp.resolve("w*/**.txt")))
                .containsExactly("wire/a/z.txt", "wire/a.json.txt", "wire/b.txt");
    }

    @Test
    void the_shell_may_name_a_sidecar_beside_its_text() throws IOException {
        Path sidecar = write("b.json", "{}");
        assertThat(identifiers(wire.resolve("b.txt"), sidecar)).containsExactly("b.txt");
    }

    @Test
    void a_packed_text_is_unpacked() throws Exception {
        Path packed = wire.resolve("d.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("Packed.".getBytes(StandardCharsets.UTF_8));
        }
        write("d.json", "{\"headline\": \"In brief\"}");
        Article article = read(packed);
        assertThat(article.identifier()).isEqualTo("d.txt.gz");
        assertThat(article.text()).hasToString("Packed.");
        assertThat(article.headline()).contains("In brief");
    }

    @Test
    void standard_input_goes_by_its_content() throws BadInputException {
        Input input = new Inputs(List.of("-"), Optional.empty(), stream("Piped."))
                .stream().findFirst().orElseThrow();
        assertThat(input.read().identifier()).isEqualTo("standard-input-4ddca419");
    }

    @Test
    void the_fallback_date_is_for_articles_without_their_own() throws Exception {
        write("b.json", "{\"datePublished\": \"2015-11-22\"}");
        Optional<Published> fallback = Published.parse("2020-01-01");
        Inputs inputs = new Inputs(names(wire.resolve("b.txt"), wire.resolve("a/z.txt")), fallback, stream(""));
        List<LocalDate> dates = inputs.stream()
                .map(InputsTest::read)
                .map(article -> article.published().orElseThrow().date())
                .toList();
        assertThat(dates).containsExactly(LocalDate.of(2015, 11, 22), LocalDate.of(2020, 1, 1));
    }

    @Test
    void a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text() throws IOException {
        String text = "Zoë said: \uD83D\uDE00\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path marked = Files.write(wire.resolve("marked.txt"), ("\uFEFF" + text).getBytes(charset));
            assertThat(read(marked).text()).hasToString(text);
        }
    }

    @Test
    void what_is_no_article_is_refused_with_its_name_and_the_place() throws IOException {
        write("empty.txt", "");
        write("blank.txt", " \n\n");
        Files.write(wire.resolve("latin.txt"), "The caf\u00e9 is shut.".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(wire.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.write(wire.resolve("broken.txt.gz"), new byte[] {'P', 'K', 3, 4, 0, 0});
        write("page.txt", "\n<!DOCTYPE html><p>Hello.");
        byte[] large = new byte[50_000_000];
        Arrays.fill(large, (byte) 'a');
        Files.write(wire.resolve("large.txt"), large);
        assertThat(problems(wire))
                .containsExactly(
                        wire + "/binary.txt, byte 4: binary, not text (found 0x00)",
                        wire + "/blank.txt: empty but for white space",
                        wire + "/broken.txt.gz: not a whole gzip file: Not in GZIP format",
                        wire + "/empty.txt: empty",
                        wire + "/large.txt: larger than 2 MB, the most that one article may have",
                        wire + "/latin.txt, byte 7: not UTF-8 (found 0xE9); convert it first, for example with: "
                                + "iconv -f WINDOWS-1252 -t UTF-8",
                        wire + "/page.txt: HTML or XML, where plain text was expected");
    }

    @Test
    void what_is_not_there_is_an_input_that_cannot_be_read() throws IOException {
        Path barren = Files.createDirectories(temp.resolve("barren"));
        assertThat(problems(temp.resolve("none.txt"), barren, temp.resolve("*.txt"), Path.of("a\\*b")))
                .containsExactly(
                        temp + "/none.txt: no such file",
                        barren + ": no article in this folder: no file is named .txt or .txt.gz",
                        temp + "/*.txt: no file named .txt or .txt.gz matches",
                        "a\\*b: no file named .txt or .txt.gz matches");
        assertThat(problems("http://example.org/a"))
                .containsExactly("http://example.org/a: URLs are not read; save the article's text as a .txt file");
    }

    private Path write(String path, String text) throws IOException {
        Files.createDirectories(wire.resolve(path).getParent());
        return Files.writeString(wire.resolve(path), text);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Path... paths) {
        return Arrays.stream(paths).map(Path::toString).toList();
    }

    private static Inputs inputs(List<String> names) {
        return new Inputs(names, Optional.empty(), stream(""));
    }

    private static List<String> identifiers(Path... paths) {
        return inputs(names(paths)).stream()
                .map(InputsTest::read)
                .map(Article::identifier)
                .toList();
    }

    private static Article read(Path path) {
        return read(inputs(names(path)).stream().findFirst().orElseThrow());
    }

    private static Article read(Input input) {
        try {
            return input.read();
        } catch (BadInputException problem) {
            throw new AssertionError(problem);
        }
    }

    private static List<String> problems(Path... paths) {
        return problems(names(paths).toArray(String[]::new));
    }

    private static List<String> problems(String... names) {
        return inputs(List.of(names)).stream().flatMap(InputsTest::problem).toList();
    }

    private static Stream<String> problem(Input input) {
        try {
            input.read();
            return Stream.empty();
        } catch (BadInputException problem) {
            return Stream.of(problem.getMessage());
        }
    }
}
