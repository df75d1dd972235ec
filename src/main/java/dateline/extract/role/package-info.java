/** Finds who holds which role, and whose relative, part or place within another one is. */
package dateline.extract.role;
