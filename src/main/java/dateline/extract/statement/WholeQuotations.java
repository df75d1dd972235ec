package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole quoted sentences that no cue has claimed, beside other words in a paragraph. They go on with what was said just
 * before (“A,” she said. “B.”), with who was quoted before, or stand without a speaker.
 */
record WholeQuotations(Passage passage) {
    private static final int WORDS = 4;

    /** What is said in the passage, together with such quotations; {@code first} is its place in the article's list. */
    List<Attribution> beside(List<Attribution> said, int first) {
        List<Attribution> all = new ArrayList<>(said);
        for (int number = 0; number < passage.quotations.size(); number++) {
            Optional<Span> words = words(number);
            if (words.isPresent()
                    && all.stream()
                            .noneMatch(one -> 2 * Nesting.shared(words.get(), one)
                                    >= words.get().length())) {
                add(words.get(), all, first);
            }
        }
        return all;
    }

    private void add(Span words, List<Attribution> all, int first) {
        int host = host(words, all);
        if (host != Passage.NONE
                && all.get(host).type() != QuotationType.INDIRECT
                && sentence(words) == lastSentence(all.get(host)) + 1) {
            all.set(host, goingOn(all.get(host), words));
        } else {
            all.add(Unattributed.attribution(words, host == Passage.NONE ? -1 : first + host));
        }
    }

    /** The words of a quotation of some length that begins with a sentence, or behind a colon, and ends with one. */
    private Optional<Span> words(int number) {
        int first = passage.tokenAt(passage.quotations.get(number).begin());
        int last = passage.tokenAt(passage.quotations.get(number).end() - 1);
        boolean closed = passage.isMark(first) && passage.isMark(last) && last - first > WORDS;
        boolean begins = first == 0
                || passage.sentence[first - 1] != passage.sentence[first]
                || passage.token(first - 1).text().equals(":");
        return closed && begins && passage.token(last - 1).text().matches("[.!?]")
                ? Optional.of(passage.spanOf(first + 1, last - 1))
                : Optional.empty();
    }

    /** Whose words they may go on with: who was quoted last before them, else who spoke in the sentence before. */
    private int host(Span words, List<Attribution> all) {
        int host = Passage.NONE;
        for (int at = 0; at < all.size(); at++) {
            Attribution one = all.get(at);
            boolean before = end(one) <= words.begin() && !one.cue().isEmpty();
            boolean near = sentence(words) - lastSentence(one) <= 1;
            boolean quoted = one.type() != QuotationType.INDIRECT;
            boolean better = host == Passage.NONE || quoted || all.get(host).type() == QuotationType.INDIRECT;
            if (before && (near || quoted) && better) {
                host = at;
            }
        }
        return host;
    }

    private int sentence(Span words) {
        return passage.sentence[passage.tokenAt(words.begin())];
    }

    private int lastSentence(Attribution one) {
        return passage.sentence[passage.tokenAt(end(one) - 1)];
    }

    private static int end(Attribution one) {
        int cue = one.cue().isEmpty() ? 0 : one.cue().getLast().end();
        int source = one.source().isEmpty() ? 0 : one.source().getLast().end();
        return Math.max(Math.max(cue, source), one.content().getLast().end());
    }

    private static Attribution goingOn(Attribution one, Span words) {
        List<Span> content = new ArrayList<>(one.content());
        content.add(words);
        return new Attribution(one.source(), one.cue(), content, one.type(), one.continues(), one.confidence());
    }
}
