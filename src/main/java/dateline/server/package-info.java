/** Answers over HTTP: SPARQL, linked data, pages. */
package dateline.server;
