package dateline.extract.statement;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Fills in which tokens of a cue's sentence, and of quotations that go on behind it, play which part. */
final class PartsBuilder {
    private final Passage passage;
    private final Window window;
    private final Role[] roles;
    private final int first;
    private final int last;

    PartsBuilder(Passage passage, int cue) {
        this.passage = passage;
        this.window = Window.around(passage, cue);
        this.roles = new Role[window.size()];
        Arrays.fill(roles, Role.NONE);
        this.first = passage.starts[passage.sentence[cue]];
        int end = passage.starts[passage.sentence[cue] + 1] - 1;
        this.last = end > first && passage.token(end).is(".", "?", "!") ? end - 1 : end;
    }

    Parts parts() {
        return new Parts(passage, window, roles);
    }

    /** The sentence's first token. */
    int first() {
        return first;
    }

    /** The sentence's last token before its final mark. */
    int last() {
        return last;
    }

    /** Both ends included. */
    PartsBuilder range(int from, int to, Role role) {
        for (int at = Math.max(from, first); at <= Math.min(to, last); at++) {
            roles[at - window.from()] = role;
        }
        return this;
    }

    /** A phrase or clause: what hangs on its head, on the same side of the cue, without the preposition before it. */
    PartsBuilder phrase(int head, Role role) {
        int leader = passage.child(head, "case");
        boolean behind = head > window.cue();
        int[] words = IntStream.rangeClosed(first, last)
                .filter(at -> passage.dominates(head, at) && at > window.cue() == behind && at != leader)
                .toArray();
        return range(words[0], words[words.length - 1], role);
    }

    /** The cue's head with its auxiliaries and its particle, up to another token. */
    PartsBuilder cueTo(int end) {
        int particle = passage.child(window.cue(), "compound:prt");
        if (particle == end + 1) {
            return cueTo(particle);
        }
        int auxiliary = passage.child(window.cue(), "aux");
        boolean before = auxiliary != Passage.NONE && auxiliary < window.cue();
        return range(before ? auxiliary : window.cue(), end, Role.CUE);
    }

    /** What the sentence says around an aside: in the quotations beside it, or else all, as far as a semicolon. */
    PartsBuilder allBut(int from, int to) {
        int before = quotationBeyond(from, -1);
        int behind = quotationBeyond(to, 1);
        if (behind == Passage.NONE) {
            return range(border(from, -1), from - 1, Role.CONTENT).range(to + 1, border(to, 1), Role.CONTENT);
        }
        IntStream.rangeClosed(first, last)
                .filter(at ->
                        passage.quotation[at] == behind || passage.quotation[at] == before && before != Passage.NONE)
                .forEach(at -> range(at, at, Role.CONTENT));
        return this;
    }

    /** The quotation right beyond a token, or a comma behind it. */
    private int quotationBeyond(int at, int step) {
        int next = Math.clamp(at + step, first, last);
        int beyond = passage.token(next).text().equals(",") ? next + step : next;
        return beyond < first || beyond > last ? Passage.NONE : passage.quotation[beyond];
    }

    /** The furthest token in a direction before a semicolon. */
    private int border(int from, int step) {
        int at = from;
        while (at + step >= first
                && at + step <= last
                && !passage.token(at + step).text().equals(";")) {
            at += step;
        }
        return at;
    }

    /** What is quoted in the sentence and in those behind it; whether anything is. */
    boolean quotations() {
        quotedFrom(first);
        return Arrays.asList(roles).contains(Role.CONTENT);
    }

    /** The sentences right behind that are quoted throughout. */
    PartsBuilder quotationsBehind() {
        quotedFrom(last + 1);
        return this;
    }

    private void quotedFrom(int from) {
        for (int at = from; at < window.to(); at++) {
            boolean said = at <= last || passage.isQuoted(passage.sentence[at]);
            if (said && passage.quotation[at] != Passage.NONE) {
                roles[at - window.from()] = Role.CONTENT;
            }
        }
    }
}
