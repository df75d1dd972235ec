package dateline.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which given names tell a gender. Immutable; threads may share it. */
public final class GivenNames {
    private static final String RESOURCE = "/dateline/authority/given-names.tsv";

    private final Map<String, Gender> genders;

    private GivenNames(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    public static GivenNames load() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(GivenNames.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return new GivenNames(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(
                            fields -> fields[0], fields -> fields[1].equals("f") ? Gender.FEMALE : Gender.MALE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The gender of the first part of a person's name, "Hillary" or "Jean-Claude"; empty for a name of both genders. */
    public Optional<Gender> gender(String givenName) {
        String key = NameKey.shouted(givenName);
        Gender whole = genders.get(key.replace(' ', '-'));
        int space = key.indexOf(' ');
        return Optional.ofNullable(whole != null || space < 0 ? whole : genders.get(key.substring(0, space)));
    }
}
