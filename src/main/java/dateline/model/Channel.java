package dateline.model;

/** The medium that words came through. */
public enum Channel {
    INTERVIEW,
    PRESS_STATEMENT,
    LETTER,
    EMAIL,
    SOCIAL_MEDIA,
    BROADCAST,
    DOCUMENT,
    TELEPHONE
}
