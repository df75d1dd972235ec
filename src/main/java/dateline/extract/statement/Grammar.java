package dateline.extract.statement;

import java.util.Arrays;

/** What grammar says about the parts of a cue where the labels, word by word, lost sight of it. */
record Grammar(Passage passage, Window window, Role[] roles) {

    /** Changes the roles in place. */
    void settle() {
        int that = thatClause();
        if (that != Passage.NONE && roles[that] == Role.CONTENT) {
            dropBefore();
        }
        if (window.cue() > window.from() && !Arrays.asList(roles).contains(Role.SOURCE)) {
            inheritSubject();
        }
        extend();
        dropOtherSentences();
    }

    /** "We knew," she said. "We did nothing.": of another sentence only what is quoted from end to end is said there too. */
    private void dropOtherSentences() {
        for (int at = window.from(); at < window.to(); at++) {
            int number = passage.sentence[at];
            if (number != passage.sentence[window.cue()] && !passage.isQuoted(number)) {
                roles[at - window.from()] = Role.NONE;
            }
        }
    }

    /** "that" right behind the cue, as a place in the window. */
    private int thatClause() {
        int next = window.cue() + 1;
        boolean is = next < window.to() && passage.token(next).text().equals("that") && plain(next);
        return is ? next - window.from() : Passage.NONE;
    }

    private boolean plain(int at) {
        return passage.quotation[at] == Passage.NONE;
    }

    /** "He was guarded, saying that …": what has its clause behind the cue has nothing unquoted before it. */
    private void dropBefore() {
        for (int at = window.from(); at < window.cue(); at++) {
            if (roles[at - window.from()] == Role.CONTENT && plain(at)) {
                roles[at - window.from()] = Role.NONE;
            }
        }
    }

    /**
     * A participle behind a comma, a verb joined to another, and an infinitive have the subject of the verb they hang on,
     * an infinitive its object where it has one; what stands between the two belongs to that verb.
     */
    private void inheritSubject() {
        int cue = window.cue();
        int subject = sharesSubject(cue) ? subjectOf(cue) : Passage.NONE;
        if (subject == Passage.NONE) {
            return;
        }
        boolean behind = hasContentBehind();
        for (int at = window.from(); at < cue && subject < cue; at++) {
            if (passage.dominates(subject, at)) {
                roles[at - window.from()] = Role.SOURCE;
            } else if (behind && at > subject && roles[at - window.from()] == Role.CONTENT) {
                roles[at - window.from()] = Role.NONE;
            }
        }
    }

    private int subjectOf(int cue) {
        int verb = passage.head[cue];
        int object = passage.is(cue, "xcomp") ? passage.child(verb, "obj") : Passage.NONE;
        return object == Passage.NONE || object > cue ? passage.child(verb, "nsubj") : object;
    }

    private boolean sharesSubject(int cue) {
        if (passage.head[cue] == Passage.NONE || !passage.token(cue).isVerb()) {
            return false;
        }
        boolean participle = passage.token(cue).tag().equals("VBG")
                && passage.token(cue - 1).text().equals(",");
        boolean joined = passage.is(cue, "conj") && passage.child(cue, "nsubj", "aux:pass") == Passage.NONE;
        boolean infinitive =
                passage.is(cue, "xcomp") && passage.token(cue).tag().equals("VB");
        return participle || joined || infinitive;
    }

    private boolean hasContentBehind() {
        return Arrays.asList(roles)
                .subList(window.cue() - window.from(), roles.length)
                .contains(Role.CONTENT);
    }

    /** "…, but has agreed to talk": a verb joined to a verb of the content goes on with it, up to the sentence's end. */
    private void extend() {
        int end = roles.length;
        while (end > 0 && roles[end - 1] != Role.CONTENT) {
            end--;
        }
        int last = window.from() + end - 1;
        if (last <= window.cue()
                || end == roles.length
                || !plain(last)
                || !passage.token(last + 1).text().equals(",")) {
            return;
        }
        int stop = passage.starts[passage.sentence[last] + 1] - 1;
        if (last + 2 >= stop || !passage.token(last + 2).is("but", "and", "or")) {
            return;
        }
        for (int at = last + 3; at < stop; at++) {
            boolean joined = passage.is(at, "conj") && passage.head[at] > window.cue() && passage.head[at] <= last;
            if (joined && passage.token(at).isVerb() && passage.child(at, "nsubj") == Passage.NONE) {
                Arrays.fill(roles, end, stop - window.from(), Role.CONTENT);
                return;
            }
        }
    }
}
