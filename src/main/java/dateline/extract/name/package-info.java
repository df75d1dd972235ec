/** Finds the names in a sentence, where they begin and end, and what sort of thing each names. */
package dateline.extract.name;
