package dateline.model;

/**
 * Names one statement within a reading, and decides its IRI.
 *
 * @param begin where its first content begins, in code points
 * @param ordinal 1, or more where several begin there
 */
public record StatementId(int begin, int ordinal) implements Reference {}
