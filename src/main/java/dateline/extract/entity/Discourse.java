package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.extract.name.Name;
import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom an article has spoken of up to some word, and whom its names stand for everywhere. */
final class Discourse {
    /** A phrase and whom it stands for. */
    record Mentioned(Phrase phrase, Referent referent) {}

    private final List<Mentioned> mentions = new ArrayList<>();
    private final Map<Referent, Integer> counts = new HashMap<>();
    private final Map<Sort, Referent> firsts = new EnumMap<>(Sort.class);
    private final Map<Span, Referent> byHead = new HashMap<>();
    private final List<Referent> everybody;

    Discourse(List<Referent> named) {
        this.everybody = new ArrayList<>(named);
        named.forEach(referent -> referent.phrases()
                .forEach(phrase -> byHead.put(phrase.headToken().span(), referent)));
    }

    /** Goes on to the next phrase of the text. */
    void add(Phrase phrase, Referent referent) {
        mentions.add(new Mentioned(phrase, referent));
        firsts.putIfAbsent(referent.sort(), referent);
        counts.merge(referent, 1, Integer::sum);
        byHead.put(phrase.headToken().span(), referent);
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

    /** Whether the text spoke of nobody of this sort before. */
    boolean isFirst(Referent referent) {
        return firsts.get(referent.sort()) == referent;
    }

    /** How often the text has spoken of somebody so far. */
    int count(Referent referent) {
        return counts.getOrDefault(referent, 0);
    }

    /** All phrases so far, in text order. */
    List<Mentioned> mentions() {
        return mentions;
    }

    /** The latest phrase for somebody. */
    Optional<Phrase> latest(Referent referent) {
        for (int at = mentions.size() - 1; at >= 0; at--) {
            if (mentions.get(at).referent() == referent) {
                return Optional.of(mentions.get(at).phrase());
            }
        }
        return Optional.empty();
    }

    /** The same as {@link #salient(Sentence, int)} all the way back. */
    List<Referent> salient(Sentence from) {
        return salient(from, from.index());
    }

    /**
     * Whom the text has spoken of, those first whom a reader has in mind: the nearer sentence before the farther, in each the
     * subjects before the others, among these the latest first.
     *
     * @param sentences how many to go back
     */
    List<Referent> salient(Sentence from, int sentences) {
        Set<Referent> found = new LinkedHashSet<>();
        Set<Referent> others = new LinkedHashSet<>();
        Sentence sentence = from;
        for (int at = mentions.size() - 1; at >= 0; at--) {
            Phrase phrase = mentions.get(at).phrase();
            if (phrase.sentence() != sentence) {
                found.addAll(others);
                others.clear();
                sentence = phrase.sentence();
            }
            if (from.index() - sentence.index() > sentences) {
                break;
            }
            (phrase.isSubject() ? found : others).add(mentions.get(at).referent());
        }
        found.addAll(others);
        return List.copyOf(found);
    }

    /** Whether somebody is a subject in the sentence before this one. */
    boolean isSubjectBefore(Referent referent, Sentence sentence) {
        return mentions.stream()
                .anyMatch(mentioned -> mentioned.referent() == referent
                        && mentioned.phrase().isSubject()
                        && mentioned.phrase().sentence().index() == sentence.index() - 1);
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
