package dateline.extract.time;

/** Where a date without a year, or a weekday, lies as seen from the anchor: the tense of its clause tells. */
enum Direction {
    PAST,
    FUTURE
}
