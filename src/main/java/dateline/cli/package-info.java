/** Parses the command line, calls the stages, prints what came out. */
package dateline.cli;
