package dateline.extract.time;

import java.util.Optional;

/**
 * What a rule must know beyond the words.
 *
 * @param direction as the tense of the clause tells
 * @param quarter the quarter that the article spoke of last: "a year ago" may then be one of four, not twelve, months
 */
record Context(Anchor anchor, Direction direction, Optional<String> quarter) {}
