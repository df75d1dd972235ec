package dateline.extract.event;

import dateline.text.DependencyTree;
import dateline.text.NameTag;
import dateline.text.Span;
import dateline.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** To which predicates and nouns the times of a sentence belong. */
final class TimeAttachment {
    /** Of the uses of a noun, in tenths. */
    private static final int HALF = 5;

    private final Clauses clauses;

    TimeAttachment(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The verb, or the noun, that the words for a time belong to, or -1 where they stand alone. */
    int predicateOf(Span time) {
        DependencyTree tree = clauses.tree();
        int at = clauses.sentence().tokensIn(time).stream()
                .map(Token::index)
                .min(Comparator.comparingInt(tree::depth))
                .orElse(DependencyTree.ROOT);
        while (at != DependencyTree.ROOT && !clauses.isVerb(at)) {
            if (qualifiesNoun(at)) {
                return tree.head(at);
            }
            at = tree.head(at);
        }
        return isBeforeInfinitive(time, at) ? tree.head(at) : at;
    }

    /** "The riots in May", "the law of May", but not "beat Lima on Friday", "sold it for two million euros last year". */
    private boolean qualifiesNoun(int word) {
        int head = clauses.tree().head(word);
        return head != DependencyTree.ROOT
                && clauses.token(head).isNoun()
                && clauses.tree().is(word, "nmod", "obl")
                && (isDated(head) || WordClass.BELONGING.has(clauses.preposition(word)));
    }

    /** Names and mere things have no date of their own. */
    private boolean isDated(int noun) {
        return clauses.token(noun).name() == NameTag.NONE
                && EventWords.noun(clauses.lemma(noun))
                        .filter(meaning -> meaning.tenths() >= HALF)
                        .isPresent();
    }

    /** "Vowed last week to march": what stands before "to" belongs to the verb before. */
    private boolean isBeforeInfinitive(Span time, int verb) {
        DependencyTree tree = clauses.tree();
        return verb != DependencyTree.ROOT
                && tree.is(verb, "xcomp", "advcl")
                && time.begin() > clauses.token(tree.head(verb)).span().begin()
                && tree.children(verb, "mark", "aux")
                        .filter(mark -> clauses.lemma(mark).equals("to"))
                        .anyMatch(
                                mark -> time.end() <= clauses.token(mark).span().begin());
    }

    /**
     * Whether the date of a predicate is the date of an event below it: that of "agreed on Monday" is not when what was
     * agreed is done, and that of a relative clause is not the main clause's.
     */
    boolean dates(int predicate, int event) {
        DependencyTree tree = clauses.tree();
        if (predicate == DependencyTree.ROOT
                || tree.is(predicate, "obj") && tree.head(predicate) == event
                || isMeanwhile(predicate, event)) {
            return true;
        }
        int at = event;
        while (at != predicate && at != DependencyTree.ROOT && passesDate(at)) {
            at = tree.head(at);
        }
        return at == predicate && !clauses.isReport(predicate);
    }

    /** "Was killed when a wall fell on Friday". */
    private boolean isMeanwhile(int clause, int event) {
        return clauses.tree().is(clause, "advcl")
                && clauses.tree().head(clause) == event
                && clauses.tree()
                        .children(clause, "mark", "advmod")
                        .anyMatch(mark -> WordClass.MEANWHILE.has(clauses.lemma(mark)));
    }

    private boolean passesDate(int word) {
        DependencyTree tree = clauses.tree();
        return clauses.isVerb(word)
                ? tree.is(word, "conj", "parataxis") || tree.is(word, "advcl", "dep") && !clauses.isInfinitive(word)
                : !tree.is(word, "obl", "nmod") || WordClass.WITHIN.has(clauses.preposition(word));
    }

    /** ", May 3, 2014." at the end, as captions have it, dates what the sentence shows, whoever says so. */
    boolean endsCaption(Span time) {
        List<Token> words = clauses.sentence().tokensIn(time);
        if (words.size() < 2 || words.getFirst().index() == 0) {
            return false;
        }
        Token last = words.getLast();
        return last.text().matches("\\d{4}")
                && clauses.token(words.getFirst().index() - 1).text().equals(",")
                && IntStream.range(last.index() + 1, clauses.sentence().size())
                        .noneMatch(at -> Character.isLetterOrDigit(
                                clauses.token(at).text().codePointAt(0)));
    }
}
