package dateline.authority.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompileAuthorityTest {
    private static final Path TABLES = Path.of("target/classes/dateline/authority");

    @Test
    void the_tables_say_what_the_turtle_files_say() throws IOException {
        List<Entry> entries = CompileAuthority.entries(CompileAuthority.turtleFiles(Path.of("data/authority")));

        assertThat(CompileAuthority.lines(entries)).isEqualTo(Files.readAllLines(TABLES.resolve("entries.tsv")));
        assertThat(CompileAuthority.keys(entries)).isEqualTo(Files.readAllLines(TABLES.resolve("keys.tsv")));
    }
}
