package dateline.model;

/** What an IRI can be minted for inside a reading. */
public sealed interface Reference permits EntityId, EventId, StatementId, MembershipId, RelationId {}
