package dateline.model;

import dateline.text.Span;
import java.util.Optional;

/**
 * The gathering, speech or conversation at which something was said.
 *
 * @param words the phrase that tells of it: "a news conference on Monday"
 * @param event the same as one of the reading's events, where it is one
 */
public record Occasion(Span words, Optional<EventId> event) {}
