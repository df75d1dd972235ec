/** Finds who and what is the same in different articles, from their graphs. */
package dateline.resolve;
