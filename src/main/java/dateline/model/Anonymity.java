package dateline.model;

import java.util.Optional;

/**
 * That somebody asked not to be named.
 *
 * @param reason why, in the article's words: "because she was not allowed to speak publicly"
 */
public record Anonymity(Optional<String> reason) {}
