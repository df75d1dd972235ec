/** Labels the names of persons, organizations and locations. */
package dateline.nlp.ner;
