/** Turns what an article says into triples, one converter for each kind of record. */
package dateline.convert;
