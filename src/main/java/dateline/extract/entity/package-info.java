/** Finds out whom an article's names, descriptions and pronouns mean. */
package dateline.extract.entity;
