package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileModelsIT {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_models_of_the_program() throws IOException {
        for (String model : List.of(Models.TAGGER, Models.NAMES, Models.PARSER)) {
            Files.write(folder.resolve(model), bytes(model));
            Files.setLastModifiedTime(folder.resolve(model), LONG_AGO);
        }
    }

    @Test
    void only_a_model_of_another_format_is_made_anew() throws IOException {
        Path old = folder.resolve(Models.NAMES);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(old))) {
            out.writeUTF(header(Models.NAMES).replaceFirst("format \\d+$", "format 0"));
        }

        CompileModels.main(new String[] {folder.toString()});

        assertThat(old).hasBinaryContent(bytes(Models.NAMES));
        assertThat(Files.getLastModifiedTime(folder.resolve(Models.TAGGER))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder.resolve(Models.PARSER))).isEqualTo(LONG_AGO);
    }

    private static String header(String model) throws IOException {
        try (DataInputStream in = new DataInputStream(Models.class.getResourceAsStream(model))) {
            return in.readUTF();
        }
    }

    private static byte[] bytes(String model) throws IOException {
        try (InputStream in = Models.class.getResourceAsStream(model)) {
            return in.readAllBytes();
        }
    }
}
