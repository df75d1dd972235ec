package dateline.server;

import dateline.server.EntityPage.MentionRow;
import java.util.List;
import java.util.Optional;

/** A piece of an article's text as its page shows it: plain words, or a mention with what stands in it. */
public sealed interface TextPiece {
    record Words(String words) implements TextPiece {}

    record Mark(MentionRow mention, List<TextPiece> inside) implements TextPiece {
        /** No link stands inside another: only a mention around plain words leads to what it stands for. */
        public Optional<Hyperlink> link() {
            return mention.entity()
                    .filter(link -> link.href().isPresent() && inside.stream().allMatch(Words.class::isInstance));
        }
    }
}
