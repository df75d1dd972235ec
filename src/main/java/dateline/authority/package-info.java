/** Who is who in the world: names lead to identities. */
package dateline.authority;
