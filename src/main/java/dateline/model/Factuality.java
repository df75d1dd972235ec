package dateline.model;

/** Whether an event happened, as its source presents it. */
public enum Factuality {
    ACTUAL,
    PLANNED,
    POSSIBLE,
    NEGATED
}
