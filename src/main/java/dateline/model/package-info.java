/** What an article says: people, organizations, places, roles, statements, events and times, with their spans. */
package dateline.model;
