/** Names lead to articles of Wikipedia, by a large index that is made once. */
package dateline.authority.link;
