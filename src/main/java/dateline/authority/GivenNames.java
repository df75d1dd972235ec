package dateline.authority;

import dateline.text.DataFile;
import java.util.Optional;

/** Which given names tell a gender. Immutable; threads may share it. */
public final class GivenNames {
    private static final String RESOURCE = "/dateline/authority/given-names.tsv";

    private final SortedLines genders;

    private GivenNames(SortedLines genders) {
        this.genders = genders;
    }

    public static GivenNames load() {
        return new GivenNames(new SortedLines(DataFile.bytes(RESOURCE)));
    }

    /** The gender of the first part of a person's name, "Hillary" or "Jean-Claude"; empty for a name of both genders. */
    public Optional<Gender> gender(String givenName) {
        String key = NameKey.shouted(givenName);
        int space = key.indexOf(' ');
        return known(key.replace(' ', '-')).or(() -> space < 0 ? Optional.empty() : known(key.substring(0, space)));
    }

    private Optional<Gender> known(String key) {
        return genders.value(key).map(letter -> letter.equals("f") ? Gender.FEMALE : Gender.MALE);
    }
}
