package dateline.extract.name;

import dateline.authority.Entry;
import dateline.text.NameTag;
import java.util.Optional;

/** What sort of thing a name or noun stands for. */
public enum Sort {
    PERSON,
    ORGANIZATION,
    PLACE,
    TOPIC;

    public static Sort of(Entry.Kind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANIZATION -> ORGANIZATION;
            case GEOPOLITICAL, LOCATION -> PLACE;
            case TOPIC -> TOPIC;
        };
    }

    public static Optional<Sort> of(NameTag tag) {
        return switch (tag) {
            case NONE -> Optional.empty();
            case PERSON -> Optional.of(PERSON);
            case ORGANIZATION -> Optional.of(ORGANIZATION);
            case LOCATION -> Optional.of(PLACE);
        };
    }
}
