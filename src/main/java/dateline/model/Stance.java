package dateline.model;

/** Whether the cue itself sides with what is said. */
public enum Stance {
    FAVOR,
    AGAINST
}
