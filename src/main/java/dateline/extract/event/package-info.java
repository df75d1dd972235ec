/** Finds what happened, is planned or claimed. */
package dateline.extract.event;
