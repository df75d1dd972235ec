package dateline.extract.event;

import dateline.model.Factuality;
import dateline.text.DataFile;
import dateline.text.DependencyTree;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the words of an event's own clause say of how certain it is: negation, auxiliaries, adverbs, conditions. */
final class Modality {
    private static final Map<String, Factuality> MARKERS = DataFile.rows("/dateline/event/modality.tsv")
            .flatMap(columns -> Arrays.stream(columns[2].split(", "))
                    .map(word -> Map.entry(columns[1] + ' ' + word, Factuality.valueOf(columns[0]))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Clauses clauses;
    private final DependencyTree tree;

    Modality(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
    }

    Factuality of(int word) {
        boolean negated = clauses.isNegated(word);
        if (isHypothetical(word)) {
            return negated ? Factuality.ACTUAL : Factuality.NEGATED;
        }
        if (negated) {
            return isMarked(word, "unsure") ? Factuality.POSSIBLE : Factuality.NEGATED;
        }
        return markers(word).max(Comparator.naturalOrder()).orElse(Factuality.ACTUAL);
    }

    private Stream<Factuality> markers(int word) {
        return Stream.of(
                        marked(clauses.auxiliaries(word), "auxiliary"),
                        marked(tree.children(word, "mark", "case", "cc"), "conjunction"),
                        isPresent(word) ? marked(tree.children(word, "mark"), "prospect") : Stream.<Factuality>empty(),
                        marked(tree.children(word, "advmod"), "adverb"),
                        adjectives(word),
                        marked(conditions(word), "condition"),
                        clauses.isAnnounced(word) ? Stream.of(Factuality.PLANNED) : Stream.<Factuality>empty(),
                        isAlternative(word) ? Stream.of(Factuality.POSSIBLE) : Stream.<Factuality>empty(),
                        isAsked(word) ? Stream.of(Factuality.POSSIBLE) : Stream.<Factuality>empty())
                .flatMap(found -> found);
    }

    private Stream<Factuality> marked(IntStream words, String kind) {
        return words.mapToObj(word -> MARKERS.get(kind + ' ' + clauses.lemma(word)))
                .flatMap(Stream::ofNullable);
    }

    /** By their form, as participles are none of their verbs. */
    private Stream<Factuality> adjectives(int noun) {
        return tree.children(noun, "amod")
                .mapToObj(word ->
                        MARKERS.get("adjective " + clauses.token(word).text().toLowerCase(Locale.ROOT)))
                .flatMap(Stream::ofNullable);
    }

    private boolean isMarked(int word, String kind) {
        return marked(clauses.auxiliaries(word), kind).findAny().isPresent();
    }

    /** "Would have won". */
    private boolean isHypothetical(int verb) {
        return clauses.token(verb).tag().equals("VBN")
                && isMarked(verb, "hypothetical")
                && clauses.auxiliaries(verb)
                        .anyMatch(auxiliary -> clauses.lemma(auxiliary).equals("have"));
    }

    private boolean isPresent(int verb) {
        return List.of("VBZ", "VBP").contains(clauses.token(verb).tag());
    }

    /** The conjunctions of the clauses on which what is not yet told as a fact depends: "if you shoot, we shoot". */
    private IntStream conditions(int verb) {
        boolean told = clauses.token(verb).tag().equals("VBD");
        return told || !clauses.isVerb(verb)
                ? IntStream.empty()
                : Arrays.stream(tree.children(verb, "advcl").toArray())
                        .flatMap(clause -> tree.children(clause, "mark"));
    }

    /** "Either they withdraw or we attack". */
    private boolean isAlternative(int verb) {
        int first = tree.is(verb, "conj") ? tree.head(verb) : verb;
        return clauses.isVerb(first)
                && tree.children(first, "cc", "cc:preconj", "advmod")
                        .anyMatch(word -> word < first && clauses.lemma(word).equals("either"));
    }

    /** "Did they attack?", but not "why did they attack?" */
    private boolean isAsked(int verb) {
        int last = clauses.sentence().size() - 1;
        return tree.head(verb) == DependencyTree.ROOT
                && clauses.token(last).text().equals("?")
                && IntStream.range(0, verb)
                        .noneMatch(word -> clauses.token(word).tag().startsWith("W"));
    }

    /** Whether an action is only called for: "must", "should", "needs to", in its clause or in one it completes. */
    boolean isWished(int word) {
        for (int at = word; at != DependencyTree.ROOT; at = tree.head(at)) {
            if (clauses.auxiliaries(at).anyMatch(auxiliary -> WordClass.WISH.has(clauses.lemma(auxiliary)))
                            && !isHypothetical(at)
                    || at != word && clauses.isVerb(at) && clauses.lemma(at).equals("need")) {
                return true;
            }
            boolean completes = tree.is(at, "xcomp") || tree.is(at, "advcl", "acl") && clauses.isInfinitive(at);
            if (!completes) {
                return false;
            }
        }
        return false;
    }
}
