package dateline.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The queries that come with the program, from the folder {@code queries}, in the order of its {@code index.txt}. */
public record SavedQueries(List<SavedQuery> all) {
    private static final String FOLDER = "/queries/";

    public SavedQueries {
        all = List.copyOf(all);
    }

    public static SavedQueries load() {
        return new SavedQueries(text("index.txt")
                .lines()
                .map(name -> SavedQuery.parse(name, text(name + ".rq")))
                .toList());
    }

    public Optional<SavedQuery> find(String name) {
        return all.stream().filter(query -> query.name().equals(name)).findFirst();
    }

    private static String text(String file) {
        try (InputStream in = SavedQueries.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
