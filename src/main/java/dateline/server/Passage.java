package dateline.server;

import dateline.server.EntityPage.MentionRow;
import java.util.List;

/** A stretch of an article's text as its page shows it: plain words, or a mention with what stands in it. */
public sealed interface Passage {
    record Words(String words) implements Passage {}

    record Mark(MentionRow mention, List<Passage> inside) implements Passage {
        /** No link stands inside another: only a mention around plain words leads to what it stands for. */
        public boolean isLink() {
            return mention.entity().flatMap(Link::href).isPresent()
                    && inside.stream().allMatch(Words.class::isInstance);
        }
    }
}
