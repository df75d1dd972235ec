package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFileTest {
    private static final String QUADS = "<a:s> <a:p> <a:o> <a:g> .\n<a:s> <a:p> \"second\" <a:g> .\n";

    @TempDir
    Path folder;

    @Test
    void a_packed_file_is_read() throws IOException {
        assertThat(GraphFile.read(write(packed())).stream()).hasSize(2);
    }

    @Test
    void a_packed_file_that_breaks_off_is_no_shorter_file() throws IOException {
        byte[] packed = packed();
        Path broken = write(Arrays.copyOf(packed, packed.length - 8));

        assertThatThrownBy(() -> GraphFile.read(broken))
                .isInstanceOf(NothingDoneException.class)
                .hasMessageContaining("graph.nq.gz: cannot be read: the packed file breaks off");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("graph.nq.gz"), bytes);
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(QUADS.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
