package dateline.authority.source;

import dateline.authority.Gender;
import dateline.authority.Office;
import java.util.List;
import java.util.Optional;

/**
 * What one row says of one person.
 *
 * @param slug empty where the name gives it
 * @param wikidata empty where unknown
 * @param title of the English Wikipedia's article; empty where unknown
 */
record PersonFact(
        Row row,
        String name,
        List<String> otherNames,
        String slug,
        String wikidata,
        String title,
        Optional<Gender> gender,
        List<Office> offices) {

    static Optional<Gender> gender(String word) {
        return switch (word) {
            case "f", "F", "female" -> Optional.of(Gender.FEMALE);
            case "m", "M", "male" -> Optional.of(Gender.MALE);
            default -> Optional.empty();
        };
    }
}
