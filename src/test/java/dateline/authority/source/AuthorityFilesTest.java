package dateline.authority.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityFilesTest {
    private static final Path AUTHORITY = Path.of("data/authority");
    /** The countries alone; nobody in office. */
    private static final Path FACTS = Path.of("src/test/resources/dateline/authority/facts");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"regions.ttl", "cities.ttl", "places.ttl", "organizations.ttl"})
    void the_files_made_by_hand_are_as_the_generator_writes_them(String file) throws IOException {
        Map<String, String> made = AuthorityFiles.make(FACTS, AUTHORITY.resolve("source"));

        assertThat(made.get(file)).isEqualTo(Files.readString(AUTHORITY.resolve(file)));
    }

    @Test
    void the_same_tables_give_the_same_bytes() throws IOException {
        Path tables = AUTHORITY.resolve("source");

        assertThat(AuthorityFiles.make(FACTS, tables)).isEqualTo(AuthorityFiles.make(FACTS, tables));
    }

    @Test
    void a_second_thing_of_one_name_is_refused_with_its_line() throws IOException {
        copyTables();
        Files.writeString(folder.resolve("media.tsv"), "name\tothers\nReuters\t\nReuters\t\n");

        assertThatThrownBy(() -> AuthorityFiles.make(FACTS, folder))
                .hasMessageContaining("media.tsv, line 3: a second reuters");
    }

    @Test
    void a_part_of_nothing_known_is_refused_with_its_line() throws IOException {
        copyTables();
        Files.writeString(folder.resolve("media.tsv"), "name\tothers\n= newspaper\tatlantis\nThe Wave\t\n");

        assertThatThrownBy(() -> AuthorityFiles.make(FACTS, folder))
                .hasMessageContaining("media.tsv, line 3")
                .hasMessageContaining("atlantis");
    }

    private void copyTables() throws IOException {
        try (Stream<Path> tables = Files.list(AUTHORITY.resolve("source"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve(table.getFileName()));
            }
        }
    }
}
