/** Finds people, organizations, places, their mentions and roles. */
package dateline.extract.entity;
