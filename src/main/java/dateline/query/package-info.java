/** Asks the graph: saved queries with their parameters, and answers as tables. */
package dateline.query;
