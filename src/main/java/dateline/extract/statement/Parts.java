package dateline.extract.statement;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which tokens of a passage are a cue's own, its source and its content.
 *
 * @param roles of the window's tokens, the first of them first
 */
record Parts(Passage passage, Window window, Role[] roles) {

    int cue() {
        return window.cue();
    }

    /** The role of a token of the passage. */
    Role role(int at) {
        return at < window.from() || at >= window.to() ? Role.NONE : roles[at - window.from()];
    }

    boolean has(int at, Role role) {
        return role(at) == role;
    }

    /** The tokens in a role, in text order. */
    IntStream all(Role wanted) {
        return IntStream.range(window.from(), window.to()).filter(at -> has(at, wanted));
    }

    /** The first token in a role, or {@link Passage#NONE}. */
    int first(Role wanted) {
        return all(wanted).findFirst().orElse(Passage.NONE);
    }

    int count(Role wanted) {
        int count = 0;
        for (Role role : roles) {
            count += role == wanted ? 1 : 0;
        }
        return count;
    }

    /** Whether a quotation begins or ends in the middle of the cue. */
    boolean hasMarkInCue() {
        return all(Role.CUE).anyMatch(passage::isMark);
    }

    /** Without the unquoted pieces of its content that belong to another: all but the one nearest behind the cue. */
    Parts without(Parts other) {
        Parts left =
                contentWhere(at -> !other.has(at, Role.CONTENT) || at > cue() || passage.quotation[at] != Passage.NONE);
        return left.count(Role.CONTENT) == 0 ? this : left;
    }

    /** Without the quoted sentences before its own with which one goes on who is quoted before; all, where nothing else is left. */
    Parts withoutWordsOf(Parts before) {
        if (!before.quotes()) {
            return this;
        }
        int own = passage.sentence[cue()];
        int others = passage.sentence[before.cue()];
        Parts left = contentWhere(at -> passage.sentence[at] == own
                || passage.sentence[at] <= others
                || !passage.isQuoted(passage.sentence[at])
                || !before.has(at, Role.CONTENT));
        return left.count(Role.CONTENT) == 0 ? this : left;
    }

    /** Whether an unquoted cue has quoted words in its own sentence. */
    private boolean quotes() {
        int own = passage.sentence[cue()];
        return passage.quotation[cue()] == Passage.NONE
                && all(Role.CONTENT)
                        .anyMatch(at -> passage.sentence[at] == own && passage.quotation[at] != Passage.NONE);
    }

    /** With the tokens of its content for which this holds. */
    Parts contentWhere(IntPredicate kept) {
        Role[] left = roles.clone();
        all(Role.CONTENT).filter(kept.negate()).forEach(at -> left[at - window.from()] = Role.NONE);
        return new Parts(passage, window, left);
    }

    /** With another source: the phrase of a word before the cue. */
    Parts withSource(int head) {
        Role[] left = roles.clone();
        all(Role.SOURCE).forEach(at -> left[at - window.from()] = Role.NONE);
        IntStream.range(window.from(), cue())
                .filter(at -> passage.dominates(head, at))
                .forEach(at -> left[at - window.from()] = Role.SOURCE);
        return new Parts(passage, window, left);
    }

    /** How many tokens stand in the contents of both. */
    int sharedContent(Parts other) {
        int shared = 0;
        for (int at = window.from(); at < window.to(); at++) {
            shared += has(at, Role.CONTENT) && other.has(at, Role.CONTENT) ? 1 : 0;
        }
        return shared;
    }

    /** Whether most of one content stands in the other's. */
    boolean clashesWith(Parts other) {
        return 2 * sharedContent(other) > Math.min(count(Role.CONTENT), other.count(Role.CONTENT));
    }

    /** Whether both contents are the same words. */
    boolean hasContentOf(Parts other) {
        int shared = sharedContent(other);
        return shared == count(Role.CONTENT) && shared == other.count(Role.CONTENT);
    }
}
