/** Reads an article: text with grammar becomes a reading. */
package dateline.extract;
