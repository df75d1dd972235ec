package dateline.extract.name;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Titles of books, films and other works, between quotation marks: the novel "Harbors of Lagos", Petrova's "Harbors". */
final class QuotedTitles {
    private static final int LONGEST = 10;
    private static final Set<String> OPENING = Set.of("``", "“", "\"", "`", "‘");
    private static final Set<String> CLOSING = Set.of("''", "”", "\"", "'", "’");

    private QuotedTitles() {}

    /** In text order; none in a sentence that speaks of no work and no owner. */
    static List<Name> in(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        boolean work = sentence.tokens().stream().anyMatch(token -> NameWords.WORK.has(Words.lemma(token)));
        for (int open = 0; open < sentence.size(); open++) {
            int close = OPENING.contains(sentence.token(open).text()) ? close(sentence, open) : -1;
            if (close > 0) {
                int last = lastWord(sentence, close);
                boolean owned = open > 0 && sentence.token(open - 1).tag().equals("POS");
                if (last > open && (work || owned) && isTitle(sentence, open + 1, last)) {
                    found.add(new Name(sentence, open + 1, last, Sort.TOPIC));
                }
                open = close;
            }
        }
        return found;
    }

    private static int close(Sentence sentence, int open) {
        for (int at = open + 1; at < sentence.size() && at <= open + LONGEST; at++) {
            if (CLOSING.contains(sentence.token(at).text())) {
                return at;
            }
        }
        return -1;
    }

    /** Without the comma or full stop before the closing mark. */
    private static int lastWord(Sentence sentence, int close) {
        int last = close - 1;
        while (last > 0 && sentence.token(last).is(",", ".", ";", ":")) {
            last--;
        }
        return last;
    }

    /** All words have capitals but the small ones between them. */
    private static boolean isTitle(Sentence sentence, int first, int last) {
        List<Token> words = sentence.tokens().subList(first, last + 1);
        return Words.hasCapital(words.getFirst())
                && words.stream()
                        .allMatch(token -> Words.hasCapital(token)
                                || !Character.isLetter(token.text().codePointAt(0))
                                || NameWords.SMALL.has(token.text()));
    }
}
