package dateline.authority.link;

import java.util.List;

/**
 * One whom an article names.
 *
 * @param names all the article has for them, at least one, the fullest first
 * @param kind what the article takes them for
 */
public record Named(List<String> names, TitleKind kind) {
    public Named {
        names = List.copyOf(names);
    }

    String fullest() {
        return names.getFirst();
    }
}
