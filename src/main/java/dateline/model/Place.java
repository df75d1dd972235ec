package dateline.model;

/** A place, whether it can act or not. */
public sealed interface Place extends Entity permits GeopoliticalEntity, Location {
    Identity identity();
}
