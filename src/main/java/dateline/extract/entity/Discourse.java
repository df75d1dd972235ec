package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.extract.name.Name;
import dateline.extract.name.Phrase;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom the words of an article stand for: its names everywhere, all else as far as it has been read. */
final class Discourse {
    private final Mentions mentions = new Mentions();
    private final Map<Span, Referent> byHead = new HashMap<>();
    private final List<Referent> everybody;

    Discourse(List<Referent> named) {
        this.everybody = new ArrayList<>(named);
        named.forEach(referent -> referent.phrases()
                .forEach(phrase -> byHead.put(phrase.headToken().span(), referent)));
    }

    /** Goes on to the next phrase of the text. */
    void add(Phrase phrase, Referent referent) {
        mentions.add(phrase, referent);
        byHead.put(phrase.headToken().span(), referent);
    }

    /** What was read so far. */
    Mentions mentions() {
        return mentions;
    }

    /** Whom a word stands for: any name, and what was read before. */
    Optional<Referent> headedBy(Token token) {
        return Optional.ofNullable(byHead.get(token.span()));
    }

    Optional<Referent> headedBy(Sentence sentence, int token) {
        return token < 0 ? Optional.empty() : headedBy(sentence.token(token));
    }

    /** The name with this head, wherever it stands. */
    Optional<Name> nameHeadedBy(Sentence sentence, int token) {
        return headedBy(sentence, token).stream()
                .flatMap(referent -> referent.names().stream())
                .filter(name -> name.sentence() == sentence && name.head() == token)
                .findFirst();
    }

    /** Whose name a word is part of. */
    Optional<Referent> named(Sentence sentence, int token) {
        return everybody.stream()
                .filter(referent ->
                        referent.names().stream().anyMatch(name -> name.sentence() == sentence && name.covers(token)))
                .findFirst();
    }

    /** All who are named somewhere in the article, and whoever was met on the way. */
    List<Referent> everybody() {
        return Collections.unmodifiableList(everybody);
    }

    /** Whom the authority file knows: named in the article, or now taken up. */
    Referent known(Entry entry) {
        return everybody.stream()
                .filter(referent -> referent.entry().equals(Optional.of(entry)))
                .findFirst()
                .orElseGet(() -> introduce(new Referent(entry)));
    }

    /** Takes up somebody new. */
    Referent introduce(Referent referent) {
        everybody.add(referent);
        return referent;
    }
}
