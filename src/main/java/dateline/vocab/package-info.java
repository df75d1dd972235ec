/** The terms of the graphs as constants, generated from the ontology. */
package dateline.vocab;
