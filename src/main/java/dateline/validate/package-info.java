/** Holds a graph against what the ontology promises of it. */
package dateline.validate;
