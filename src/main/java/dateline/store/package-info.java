/** Keeps article graphs: embedded TDB2, remote SPARQL or files. */
package dateline.store;
