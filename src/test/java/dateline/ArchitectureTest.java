package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages to the house order: imports go down, never back. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([\\w.]+?)(?:\\.\\*)?;", Pattern.MULTILINE);

    /** From the roof to the ground; packages of one floor may know each other only where {@link #BESIDE} says so. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("cli", "server"),
            List.of("query", "resolve", "store", "validate"),
            List.of("convert"),
            List.of("extract"),
            List.of("authority", "nlp"),
            List.of("article", "model", "text", "vocab"));

    /** Who may import from a package of the same floor: the command line starts the server, a reading has an article and spans. */
    private static final Map<String, Set<String>> BESIDE =
            Map.of("cli", Set.of("server"), "model", Set.of("article", "text"), "article", Set.of("text"));

    /** The rooms within a package, likewise; what stands outside them is above them all. */
    private static final Map<String, List<List<String>>> ROOMS = Map.of(
            "extract", List.of(List.of("event", "role"), List.of("entity", "statement"), List.of("name", "time")),
            "nlp", List.of(List.of("tagger", "ner", "parser"), List.of("trained")));

    private record Import(Path file, String from, String to, String name) {
        @Override
        public String toString() {
            return file + " imports " + name;
        }
    }

    @Test
    void imports_go_down_the_house_and_never_back() throws IOException {
        assertThat(imports(name -> name.startsWith("dateline."))).isNotEmpty().allSatisfy(each -> assertThat(
                        mayImport(each.from(), each.to()))
                .as(each.toString())
                .isTrue());
    }

    @Test
    void the_rooms_within_a_package_keep_an_order_too() throws IOException {
        for (Import each : imports(name -> name.matches("dateline\\.(?:extract|nlp)\\.[a-z]+\\..*"))) {
            List<List<String>> rooms = ROOMS.get(each.to());
            String from = each.file().getParent().getFileName().toString();
            String to = each.name().split("\\.")[2];
            assertThat(!each.from().equals(each.to()) || from.equals(to) || place(rooms, from) < place(rooms, to))
                    .as(each.toString())
                    .isTrue();
        }
    }

    @Test
    void only_nlp_knows_corenlp() throws IOException {
        assertThat(imports(name -> name.startsWith("edu.stanford.")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.from()).as(each.toString()).isEqualTo("nlp"));
    }

    @Test
    void readings_and_what_makes_them_know_no_rdf() throws IOException {
        Set<String> withoutRdf = Set.of("article", "text", "model", "nlp", "extract");
        assertThat(imports(name -> name.startsWith("org.apache.jena.")))
                .allSatisfy(each -> assertThat(each.from()).as(each.toString()).isNotIn(withoutRdf));
    }

    @Test
    void each_package_says_in_one_sentence_what_it_is_for() throws IOException {
        for (Path folder : packages()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info))
                    .as(info.toString())
                    .startsWith("/** ")
                    .contains(". */");
        }
    }

    private static boolean mayImport(String from, String to) {
        return from.equals(to)
                || floor(from) < floor(to)
                || BESIDE.getOrDefault(from, Set.of()).contains(to);
    }

    private static int floor(String stage) {
        int floor = place(FLOORS, stage);
        assertThat(floor).as("the house has no room \"" + stage + "\"").isNotNegative();
        return floor;
    }

    /** The number of the floor where a package is, or -1. */
    private static int place(List<List<String>> floors, String name) {
        return IntStream.range(0, floors.size())
                .filter(floor -> floors.get(floor).contains(name))
                .findFirst()
                .orElse(-1);
    }

    private static Set<Path> packages() throws IOException {
        try (Stream<Path> files = javaFiles()) {
            return files.map(Path::getParent).collect(Collectors.toSet());
        }
    }

    private static List<Import> imports(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = javaFiles()) {
            return files.flatMap(ArchitectureTest::imports)
                    .filter(each -> wanted.test(each.name()))
                    .toList();
        }
    }

    private static Stream<Path> javaFiles() throws IOException {
        return Files.walk(SOURCES)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted();
    }

    private static Stream<Import> imports(Path file) {
        try {
            String from =
                    SOURCES.resolve("dateline").relativize(file).getName(0).toString();
            Matcher matcher = IMPORT.matcher(Files.readString(file));
            return matcher
                    .results()
                    .map(result -> result.group(1))
                    .map(name -> new Import(file, from, stage(name), name))
                    .toList()
                    .stream();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** {@code extract} of {@code dateline.extract.event.Trigger}. */
    private static String stage(String name) {
        return name.split("\\.")[1];
    }
}
