package dateline.extract.entity;

import dateline.extract.entity.Nouns.Noun;
import dateline.model.Mention;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds phrases that tell of people, bodies and places by common nouns. */
final class DescriptionFinder {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
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
        boolean predicate = tree.children(at, "cop").findAny().isPresent();
        boolean nounFollows = next < sentence.size()
                && sentence.token(next).isNoun()
                && names.stream().noneMatch(name -> name.covers(next));
        return !title && !modifier && !predicate && !(nounFollows && tree.head(next) != at);
    }

    /** Description of the phrase that ends with this head. */
    static Description description(Sentence sentence, int head, Noun noun, List<Name> names) {
        int first = begin(sentence, head);
        int from = first;
        boolean definite = false;
        List<Name> inside = new ArrayList<>();
        for (int at = first; at < head; at++) {
            Token token = sentence.token(at);
            String word = token.text().toLowerCase(Locale.ROOT);
            definite |= DEFINITE.contains(word)
                    || token.tag().equals("PRP$")
                    || token.tag().equals("POS");
            if (token.tag().equals("DT")
                    || token.tag().equals("PRP$")
                    || token.tag().equals("POS")) {
                from = at + 1;
            }
        }
        for (Name name : names) {
            if (name.first() >= first && name.last() < head) {
                inside.add(name);
                from = Math.max(from, name.last() + 1);
            }
        }
        int start = Math.min(head, skipPossessive(sentence, from));
        Phrase phrase = new Phrase(sentence, start, head, head, Mention.Kind.DESCRIPTION);
        boolean several = sentence.token(head).tag().endsWith("S") || noun.several();
        return new Description(
                phrase, Words.between(sentence, bare(sentence, first), head), noun, definite, several, inside);
    }

    private static int skipPossessive(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("POS") ? at + 1 : at;
    }

    private static int bare(Sentence sentence, int first) {
        return sentence.token(first).tag().equals("DT") && first + 1 < sentence.size() ? first + 1 : first;
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
