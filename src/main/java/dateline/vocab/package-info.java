/** The terms of the graphs: constants generated from the ontology, under the prefixes they are written with. */
package dateline.vocab;
