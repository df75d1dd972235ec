package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** An article as a plain-text file, with or without a sidecar beside it; {@code .gz} is unpacked. */
record TextFile(Path path, String identifier, Optional<Published> fallback) implements Input {
    /** Whether a file met in a folder is an article's text. */
    static boolean isNamedAsText(Path path) {
        String name = lowerCaseName(path);
        return name.endsWith(".txt") || name.endsWith(".txt.gz");
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public Article read() throws BadInputException {
        String text = PlainText.decode(name(), bytes());
        return Sidecar.beside(path).article(identifier, text, fallback);
    }

    private byte[] bytes() throws BadInputException {
        try (InputStream file = Files.newInputStream(path);
                InputStream unpacked = isPacked() ? new GZIPInputStream(file) : file) {
            return PlainText.bytes(name(), unpacked);
        } catch (NoSuchFileException missing) {
            throw new BadInputException(name(), "no such file");
        } catch (AccessDeniedException denied) {
            throw new BadInputException(name(), "may not be read (permission denied)");
        } catch (IOException problem) {
            throw new BadInputException(
                    name(), (isPacked() ? "not a whole gzip file: " : "cannot be read: ") + problem.getMessage());
        }
    }

    private boolean isPacked() {
        return lowerCaseName(path).endsWith(".gz");
    }

    private static String lowerCaseName(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
