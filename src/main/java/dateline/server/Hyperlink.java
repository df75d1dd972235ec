package dateline.server;

import java.util.Optional;

/** A text on a page, with a place to go where there is one. */
public record Hyperlink(String label, Optional<String> href) {}
