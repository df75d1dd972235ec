package dateline.extract.statement;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sentence that ends with who says it: "Talks will go on, the envoy said on Tuesday after a meeting." Parsers often hang
 * the last clause on some word of the first.
 */
record FinalReport(Passage passage) {
    private static final WordClasses WORDS = WordClasses.read("constructions");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOMINAL =
            Set.of("DT", "PRP", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "IN", "CD", "CC");
    private static final Pattern DASH = Pattern.compile("[-\u2013\u2014]+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
    private static final int SHORTEST = 4;
    private static final int DATELINE = 8;

    /** The parts around a verb that is the cue of such an end. */
    Optional<Parts> at(int cue) {
        boolean report = WORDS.has("report", passage.token(cue).lemma())
                && Set.of("VBD", "VBZ").contains(passage.token(cue).tag());
        return report ? endingAt(cue).or(() -> invertedAt(cue)) : Optional.empty();
    }

    /** "Talks failed when he left, said the envoy", where the parser hung the verb on the clause right before. */
    private Optional<Parts> invertedAt(int cue) {
        PartsBuilder parts = new PartsBuilder(passage, cue);
        int first = begin(parts.first());
        int speaker = passage.child(cue, "nsubj");
        boolean last = speaker > cue
                && passage.is(cue, "dep")
                && IntStream.rangeClosed(cue + 1, parts.last()).allMatch(at -> passage.dominates(speaker, at));
        return last && cue > first + SHORTEST && isComma(cue - 1) && isClause(first, cue - 1) && !isQuoted(first, cue)
                ? Optional.of(parts.range(first, cue - 2, Role.CONTENT)
                        .phrase(speaker, Role.SOURCE)
                        .cueTo(cue)
                        .quotationsBehind()
                        .parts())
                : Optional.empty();
    }

    private Optional<Parts> endingAt(int cue) {
        PartsBuilder parts = new PartsBuilder(passage, cue);
        int first = begin(parts.first());
        int comma = commaBefore(cue, first);
        if (!isLast(cue, parts.last()) || comma < first + SHORTEST || !isClause(first, comma) || isQuoted(first, cue)) {
            return Optional.empty();
        }
        return Optional.of(parts.range(first, comma - 1, Role.CONTENT)
                .range(comma + 1, cue - 1, Role.SOURCE)
                .cueTo(cue)
                .quotationsBehind()
                .parts());
    }

    /** Behind a dateline: "GENEVA (AP) —". */
    private int begin(int first) {
        if (!CAPITALS.matcher(passage.token(first).text()).matches()) {
            return first;
        }
        return IntStream.range(first + 1, Math.min(first + DATELINE, passage.size() - 1))
                        .filter(at -> DASH.matcher(passage.token(at).text()).matches())
                        .findFirst()
                        .orElse(first - 1)
                + 1;
    }

    /** Whether nothing but circumstances of the verb follow it. */
    private boolean isLast(int cue, int last) {
        return IntStream.rangeClosed(cue + 1, last).allMatch(at -> isCircumstance(cue, at));
    }

    private boolean isCircumstance(int cue, int at) {
        return passage.dominates(cue, at)
                && !passage.token(at).is(",", ":", ";", "that")
                && !(passage.head[at] == cue
                        && (passage.is(at, "ccomp") || passage.is(at, "xcomp") || passage.is(at, "obj")));
    }

    /** The comma before the noun phrase that ends at the cue, its apposition included; else {@link Passage#NONE}. */
    private int commaBefore(int cue, int first) {
        boolean apposed = cue > first && isComma(cue - 1);
        int at = nominalBefore(apposed ? cue - 2 : cue - 1, first);
        if (apposed && at > first && isComma(at)) {
            at = nominalBefore(at - 1, first);
        }
        return at > first && at < cue - 1 && isComma(at) ? at : Passage.NONE;
    }

    private int nominalBefore(int from, int first) {
        int at = from;
        while (at > first && NOMINAL.contains(passage.token(at).tag())) {
            at--;
        }
        return at;
    }

    private boolean isComma(int at) {
        return passage.token(at).text().equals(",");
    }

    private boolean isClause(int from, int to) {
        boolean subordinate =
                passage.is(from, "mark") || passage.token(from).tag().equals("WRB");
        return !subordinate
                && IntStream.range(from, to)
                        .anyMatch(at -> FINITE.contains(passage.token(at).tag()));
    }

    private boolean isQuoted(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> passage.quotation[at] != Passage.NONE);
    }
}
