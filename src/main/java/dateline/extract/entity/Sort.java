package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.text.NameTag;
import java.util.Optional;

/** What sort of thing a name or noun stands for. */
enum Sort {
    PERSON,
    ORGANIZATION,
    PLACE,
    TOPIC;

    static Sort of(Entry.Kind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANIZATION -> ORGANIZATION;
            case GEOPOLITICAL, LOCATION -> PLACE;
            case TOPIC -> TOPIC;
        };
    }

    static Optional<Sort> of(NameTag tag) {
        return switch (tag) {
            case NONE -> Optional.empty();
            case PERSON -> Optional.of(PERSON);
            case ORGANIZATION -> Optional.of(ORGANIZATION);
            case LOCATION -> Optional.of(PLACE);
        };
    }
}
