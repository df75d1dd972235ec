/** Finds who said what. */
package dateline.extract.statement;
