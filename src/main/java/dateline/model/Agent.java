package dateline.model;

/** What can speak or act. */
public sealed interface Agent extends Entity permits Person, Organization, GeopoliticalEntity, Group, UnnamedAgent {}
