/** Turns records into triples, one converter each. */
package dateline.convert;
