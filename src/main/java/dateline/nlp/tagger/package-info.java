/** Gives words their parts of speech and base forms. */
package dateline.nlp.tagger;
