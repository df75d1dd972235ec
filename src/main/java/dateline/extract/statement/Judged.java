package dateline.extract.statement;

/**
 * A candidate as the {@link Judge} sees it.
 *
 * @param worth what it counts against others, 0 to 1
 * @param confidence how likely its content and its source are right, 0 to 1
 */
record Judged(AttributionCandidate candidate, double worth, double confidence) {}
