/** Finds the dependencies between the words of a sentence. */
package dateline.nlp.parser;
