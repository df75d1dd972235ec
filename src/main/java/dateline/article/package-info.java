/** What came in: a file, with its sidecar, becomes an article. */
package dateline.article;
