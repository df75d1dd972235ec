/** How fast and how lean: Dateline beside stock CoreNLP, and its parts by themselves. Nothing here is a test but that it runs. */
package dateline.benchmark;
