/** Derives the authority's Turtle files from public facts and hand-written tables, and compiles them for the program. */
package dateline.authority.source;
