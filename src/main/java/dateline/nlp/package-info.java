/** Makes text with grammar out of an article; the one place that knows CoreNLP. */
package dateline.nlp;
