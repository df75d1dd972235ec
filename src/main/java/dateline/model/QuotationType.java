package dateline.model;

/** Whether the content of a statement is quoted: all of it, none of it, or some of it. */
public enum QuotationType {
    DIRECT,
    INDIRECT,
    MIXED
}
