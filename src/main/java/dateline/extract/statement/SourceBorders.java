package dateline.extract.statement;

import dateline.extract.name.Nouns;
import java.util.stream.IntStream;

/** What grammar says about where a source begins, where the labels, word by word, lost sight of it. */
record SourceBorders(Passage passage, Window window, Role[] roles) {
    private static final WordClasses WORDS = WordClasses.read("constructions");
    private static final String CLOCK = "\\d{1,2}[:.]\\d\\d([ap]m)?";
    private static final String FINITE = "VBD|VBZ|VBP|MD";
    private static final String NOMINAL = "DT|PRP\\$|JJ|NNS?|NNPS?|POS|IN|CD";

    /** Changes the roles in place. */
    void settle() {
        int first = window.from();
        while (first < window.to() && role(first) != Role.SOURCE) {
            first++;
        }
        int last = first;
        while (last + 1 < window.to() && role(last + 1) == Role.SOURCE) {
            last++;
        }
        if (first < window.to()) {
            int begin = withDescription(withNoun(inside(first, last), last), last);
            fill(first, begin - 1, Role.NONE);
            fill(begin, first - 1, Role.SOURCE);
            if (isPosting(begin, last)) {
                fill(last, last, Role.CUE);
            }
        }
    }

    /** "The rail company tweets: …", which taggers take for a noun. */
    private boolean isPosting(int begin, int last) {
        return begin < last
                && last + 1 == window.cue()
                && passage.token(window.cue()).text().equals(":")
                && WORDS.has("posting", passage.token(last).lemma());
    }

    private Role role(int at) {
        return roles[at - window.from()];
    }

    private void fill(int from, int to, Role role) {
        IntStream.rangeClosed(from, to).forEach(at -> roles[at - window.from()] = role);
    }

    /** Where the phrase begins whose last word this is. */
    private int inside(int first, int last) {
        int begin = first;
        for (int at = first; at < last; at++) {
            if (isTime(at, first)
                    || isForeignVerb(at, first, last)
                    || endsOpening(at, first)
                    || endsQuotation(at, first, last)
                    || endsCue(at, first)) {
                begin = at + 1;
            }
        }
        return isPluralWithA(begin, last) ? last : begin;
    }

    /** "the end," and | Ana Petrova wrote": who is quoted is no part of who speaks next. */
    private boolean endsQuotation(int at, int first, int last) {
        int mark = at > first && passage.token(at).tag().equals("CC") ? at - 1 : at;
        int quotation = passage.quotation[mark];
        return quotation != Passage.NONE
                && first > 0
                && passage.quotation[first] == quotation
                && passage.quotation[first - 1] == quotation
                && passage.quotation[mark + 1] != quotation
                && passage.quotation[last] != quotation;
    }

    /** "09:58 The ferry company": the hour of a live report. */
    private boolean isTime(int at, int first) {
        return at == first && passage.token(at).text().matches(CLOCK);
    }

    /** "Many wore shirts | reading …", "He bought a painting experts | believe …": a verb that hangs on no word of it. */
    private boolean isForeignVerb(int at, int first, int last) {
        return passage.token(at).tag().matches(FINITE)
                && !passage.is(at, "aux")
                && IntStream.range(first, at)
                        .noneMatch(before -> passage.token(before).tag().startsWith("W"))
                && IntStream.rangeClosed(first, last).noneMatch(noun -> noun != at && passage.dominates(noun, at));
    }

    /** "Opening the case, Ana Petrova". */
    private boolean endsOpening(int at, int first) {
        return passage.token(at).text().equals(",")
                && passage.token(first).tag().equals("VBG")
                && passage.token(at + 1).isTagged("NNP", "DT", "PRP");
    }

    /** "According to | two officials": the words of the cue. */
    private boolean endsCue(int at, int first) {
        return at == first + 1
                && passage.token(at).text().equals("to")
                && passage.token(first).text().equalsIgnoreCase("according");
    }

    /** "a move dealers | said was …": what a single thing is called is no name of several. */
    private boolean isPluralWithA(int begin, int last) {
        return passage.token(begin).is("a", "an", "A", "An")
                && passage.token(last).tag().equals("NNS")
                && IntStream.range(begin + 1, last)
                        .allMatch(at -> passage.token(at).isTagged("NN", "JJ"))
                && passage.token(last - 1).tag().equals("NN");
    }

    /** "An aide, who asked not to be named,": a relative clause with the one who is meant. */
    private int withNoun(int begin, int last) {
        if (begin == last
                || begin - 2 < window.from()
                || !passage.token(begin).text().equals("who")) {
            return begin;
        }
        int noun = passage.token(begin - 1).text().equals(",") ? begin - 2 : begin - 1;
        boolean person = passage.token(noun).isProperNoun()
                || Nouns.canAct(passage.token(noun).lemma());
        return person ? phraseBefore(noun, begin) : begin;
    }

    /** "its head, Ana Petrova, said": a name between commas with the description before it. */
    private int withDescription(int begin, int last) {
        int comma = begin - 1;
        boolean name = IntStream.rangeClosed(begin, last)
                .allMatch(at -> passage.token(at).isProperNoun()
                        || passage.token(at).text().equals(","));
        boolean between = comma > window.from()
                && passage.token(comma).text().equals(",")
                && last + 1 < window.to()
                && (passage.token(last).text() + passage.token(last + 1).text()).contains(",");
        if (!name || !between || !passage.token(comma - 1).tag().equals("NN")) {
            return begin;
        }
        int description = phraseBefore(comma - 1, begin);
        boolean apart = description > window.from()
                && passage.token(description - 1).text().equals(",");
        return apart ? description : begin;
    }

    /** The first word of the noun phrase that ends here, or else what is given. */
    private int phraseBefore(int end, int otherwise) {
        int at = end;
        while (at >= window.from()
                && passage.sentence[at] == passage.sentence[end]
                && passage.quotation[at] == passage.quotation[end]
                && passage.token(at).tag().matches(NOMINAL)) {
            at--;
        }
        return at == end ? otherwise : at + 1;
    }
}
