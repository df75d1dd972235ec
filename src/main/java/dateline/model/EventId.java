package dateline.model;

/**
 * Names one event within a reading, and decides its IRI.
 *
 * @param begin where its first trigger begins, in code points
 * @param ordinal 1, or more where several begin there
 */
public record EventId(int begin, int ordinal) implements Reference {}
