package dateline.extract.entity;

import dateline.extract.name.Name;
import dateline.extract.name.Nouns;
import dateline.extract.name.Nouns.Noun;
import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.model.Mention;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds phrases that tell of people, bodies and places by common nouns. */
final class DescriptionFinder {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> LEAD_IN = Set.of(
            "DT", "PDT", "PRP$", "POS", "IN", "TO", "RB", "RBR", "CC", "CD", "WP$", "WDT", ",", "-LRB-", "-RRB-");
    private static final Set<String> BARE = Set.of("DT", "PDT", "IN", "TO", "CC", "RB", ",");
    private static final Set<String> QUANTITY = Set.of("least", "most", "than");
    private static final Set<String> NO_PART = Set.of("and", "or", ",", ";", ":", "--", "-LRB-", "(");

    private DescriptionFinder() {}

    /** In text order; names hold no description, and a title before a name is none. */
    static List<Description> in(Sentence sentence, List<Name> names) {
        List<Description> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && names.stream().noneMatch(name -> name.covers(token.index()))) {
                Optional<Noun> noun = Nouns.of(Words.lemma(token));
                if (noun.isPresent() && isHead(sentence, token.index(), names)) {
                    found.add(description(sentence, token.index(), noun.get(), names));
                }
            }
        }
        return found;
    }

    private static boolean isHead(Sentence sentence, int at, List<Name> names) {
        DependencyTree tree = sentence.tree();
        int next = at + 1;
        boolean title = names.stream().anyMatch(name -> name.first() == next && name.sort() == Sort.PERSON);
        boolean modifier = tree.is(at, "compound", "amod", "flat", "case", "mark") && tree.head(at) > at;
        boolean predicate = tree.has(at, "cop");
        boolean nounFollows = next < sentence.size()
                && sentence.token(next).isNoun()
                && names.stream().noneMatch(name -> name.covers(next));
        return !title
                && !modifier
                && !predicate
                && !(nounFollows && tree.head(next) != at)
                && !Nouns.isNobody(sentence, at);
    }

    /** Description of the phrase that ends with this head. */
    static Description description(Sentence sentence, int head, Noun noun, List<Name> names) {
        int first = begin(sentence, head);
        int from = first;
        boolean definite = false;
        for (int at = first; at < head; at++) {
            Token token = sentence.token(at);
            definite |= isDefinite(token);
            if (isLeadIn(token) || at > 0 && Words.capitalized(token)) {
                from = at + 1;
            } else if (at == from && token.text().equals("-")) {
                from = Math.min(at + 2, head);
            }
        }
        List<Name> inside = names.stream()
                .filter(name -> name.first() >= first && name.last() < head)
                .toList();
        int start = inside.isEmpty() ? from : Math.max(from, inside.getLast().last() + 1);
        Phrase phrase = new Phrase(sentence, start, head, head, Mention.Kind.DESCRIPTION);
        boolean several = sentence.token(head).tag().endsWith("S") || noun.several();
        String whole = Words.between(sentence, bare(sentence, first, head), head);
        return new Description(phrase, whole, noun, definite, several, withOwner(sentence, head, inside, names));
    }

    /** And with the name behind "of": "the president of France". */
    private static List<Name> withOwner(Sentence sentence, int head, List<Name> inside, List<Name> names) {
        int of = head + 1;
        if (of + 1 >= sentence.size() || !Words.lower(sentence.token(of)).equals("of")) {
            return inside;
        }
        int next = sentence.token(of + 1).tag().equals("DT") ? of + 2 : of + 1;
        return Stream.concat(inside.stream(), names.stream().filter(name -> name.first() == next))
                .toList();
    }

    private static boolean isDefinite(Token token) {
        return DEFINITE.contains(Words.lower(token))
                || token.tag().equals("PRP$")
                || token.tag().equals("POS");
    }

    /** What is no part of a description itself: articles, owners, numbers, "at least". */
    private static boolean isLeadIn(Token token) {
        return LEAD_IN.contains(token.tag()) || Character.isDigit(token.text().codePointAt(0));
    }

    private static int bare(Sentence sentence, int first, int head) {
        int bare = first;
        while (bare < head && isBare(sentence, bare)) {
            bare++;
        }
        return bare;
    }

    private static boolean isBare(Sentence sentence, int at) {
        boolean quantity = QUANTITY.contains(Words.lower(sentence.token(at + 1)));
        boolean mark = !Character.isLetterOrDigit(sentence.token(at).text().codePointAt(0));
        return mark || BARE.contains(sentence.token(at).tag()) && !quantity;
    }

    /** Where the unbroken run of words below the head begins. */
    private static int begin(Sentence sentence, int head) {
        int first = head;
        while (first > 0
                && sentence.tree().dominates(head, first - 1)
                && !NO_PART.contains(sentence.token(first - 1).text())) {
            first--;
        }
        return first;
    }
}
