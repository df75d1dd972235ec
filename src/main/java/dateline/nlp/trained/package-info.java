/** Keeps trained models on disk, and in memory what they once made of words. */
package dateline.nlp.trained;
