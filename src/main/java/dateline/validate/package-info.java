/** Holds a graph against the shapes of the ontology. */
package dateline.validate;
