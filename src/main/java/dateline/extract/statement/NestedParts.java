package dateline.extract.statement;

import dateline.text.Span;
import java.util.Optional;

/**
 * Keeps a cue inside somebody's content to its own clause: its content stands there or in a quotation of its own, and who
 * says it is the subject where nobody else was found.
 */
record NestedParts(Parts inner, Parts outer) {

    Parts settled() {
        Optional<Span> quotation = quotation();
        int end = end();
        Parts kept = inner.contentWhere(at -> outer.has(at, Role.CONTENT)
                && (isIn(quotation, at) || at < end && isOfClause(at) && !isBehind(quotation, at)));
        return withSubject(
                quotation.filter(this::isIntroduced).isEmpty()
                        ? kept
                        : kept.contentWhere(at -> at < inner.cue() || isIn(quotation, at)));
    }

    private Parts withSubject(Parts parts) {
        int subject = subject();
        boolean told = subject != Passage.NONE && subject < parts.cue() && outer.has(subject, Role.CONTENT);
        return told && parts.count(Role.SOURCE) == 0 ? parts.withSource(subject) : parts;
    }

    /** Of the cue, or of the verb that it shares it with. */
    private int subject() {
        Passage passage = inner.passage();
        int verb = inner.cue();
        while (passage.child(verb, "nsubj") == Passage.NONE
                && (passage.is(verb, "xcomp") || passage.is(verb, "conj"))) {
            verb = passage.head[verb];
        }
        boolean passive = passage.child(inner.cue(), "aux:pass") != Passage.NONE;
        return passive ? Passage.NONE : passage.child(verb, "nsubj");
    }

    /** The quotation inside the quotation that its content runs into behind the cue; one word there is only named. */
    private Optional<Span> quotation() {
        return inner.all(Role.CONTENT)
                .filter(at -> at > inner.cue())
                .boxed()
                .flatMap(at -> inner.passage().innerQuotation(at).stream())
                .findFirst();
    }

    /** "I told them, 'Go home'": what stands before the quotation is not said in it. */
    private boolean isIntroduced(Span quotation) {
        int mark = inner.passage().tokenAt(quotation.begin());
        return mark > inner.cue() && inner.passage().token(mark - 1).is(",", ":");
    }

    private boolean isIn(Optional<Span> quotation, int at) {
        return quotation
                .filter(span -> !inner.passage().isOneWord(span) && span.overlaps(token(at)))
                .isPresent();
    }

    /** Where what is told around the cue goes on: "that she knew that …, and that …" ends behind the first clause. */
    private int end() {
        Passage passage = inner.passage();
        return inner.all(Role.CONTENT)
                .filter(at -> at > inner.cue() + 1 && passage.token(at).text().equals("that"))
                .filter(at -> passage.is(at - 1, "cc") && !isOfContent(passage.head[at]))
                .map(at -> at - 1)
                .findFirst()
                .orElse(inner.window().to());
    }

    /** Whether a verb hangs on the cue other than as joined to it. */
    private boolean isOfContent(int verb) {
        Passage passage = inner.passage();
        return passage.dominates(inner.cue(), verb) && !(passage.is(verb, "conj") && passage.head[verb] == inner.cue());
    }

    /** Inside a quotation only what its own sentence says; before a cue with words behind it only what hangs on it. */
    private boolean isOfClause(int at) {
        Passage passage = inner.passage();
        boolean near =
                passage.sentence[at] == passage.sentence[inner.cue()] || passage.quotation[inner.cue()] == Passage.NONE;
        return near && (at > inner.cue() || passage.dominates(inner.cue(), at) || isInPassing());
    }

    /** "the plan is dead, he says": all before the cue, which is no clause of a comparison. */
    private boolean isInPassing() {
        return !inner.passage().is(inner.cue(), "advcl")
                && inner.all(Role.CONTENT)
                        .allMatch(at -> at < inner.cue() || !inner.passage().dominates(inner.cue(), at));
    }

    private boolean isBehind(Optional<Span> quotation, int at) {
        return quotation.filter(span -> token(at).begin() >= span.begin()).isPresent();
    }

    private Span token(int at) {
        return inner.passage().token(at).span();
    }
}
