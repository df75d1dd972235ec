package dateline.model;

import java.util.Optional;

/**
 * Where a report was written, as it says before its first sentence.
 *
 * @param words "KUALA LUMPUR, Malaysia (AP)"
 */
public record Dateline(String words, Optional<EntityId> place) {}
