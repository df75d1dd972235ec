/** Text with grammar: spans in code points, tokens, sentences and their dependency trees. */
package dateline.text;
