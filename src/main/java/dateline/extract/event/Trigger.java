package dateline.extract.event;

/**
 * Words of a sentence that tell of an event.
 *
 * @param head the index of the word that heads them
 * @param first the index of their first word
 * @param last the index of their last word
 */
record Trigger(int head, int first, int last, Frame frame) {}
