/** Finds time expressions, resolved against the article's date. */
package dateline.extract.time;
