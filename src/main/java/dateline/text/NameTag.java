package dateline.text;

/** The kinds of names that the name model tells apart. */
public enum NameTag {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
}
