package dateline.model;

/**
 * Names one relation within a reading, and decides its IRI.
 *
 * @param begin where its first words begin, in code points
 * @param ordinal 1, or more where several begin there
 */
public record RelationId(int begin, int ordinal) implements Reference {}
