package dateline.extract.name;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * City and medium in the line that tells where a report was monitored: "Lagos Zelkova Radio Network in English 0500 GMT", "Lagos
 * ZELKOVA NEWS".
 */
final class SourceLines {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]*[0-9]{5,}[A-Z]?");
    private static final int LONGEST_CITY = 3;
    private static final int LONGEST_MEDIUM = 7;

    private final Authority authority;

    SourceLines(Authority authority) {
        this.authority = authority;
    }

    /** Both names; none in any other sentence. */
    List<Name> in(Sentence sentence) {
        for (int first = 0; first + 1 < sentence.size(); first++) {
            if (first == 0 || isCode(sentence.token(first - 1))) {
                int end = end(sentence, first);
                int city = Math.min(first + LONGEST_CITY, end) - 1;
                while (city >= first && !isCity(Words.between(sentence, first, city))) {
                    city--;
                }
                if (city >= first && isMedium(sentence, city + 1, end)) {
                    return List.of(
                            new Name(sentence, first, city, Sort.PLACE),
                            new Name(sentence, city + 1, end, Sort.ORGANIZATION));
                }
            }
        }
        return List.of();
    }

    /** The last word with a capital before "in" a language, or of all where they end the sentence; else the first itself. */
    private static int end(Sentence sentence, int first) {
        int end = first;
        while (end + 1 < sentence.size() && isPart(sentence.token(end + 1))) {
            end++;
        }
        boolean language = end + 2 < sentence.size()
                && sentence.token(end + 1).text().equals("in")
                && Words.capitalized(sentence.token(end + 2));
        return language || end + 1 == sentence.size() ? end : first;
    }

    private static boolean isPart(Token token) {
        return Words.capitalized(token) || token.text().equals("-");
    }

    /** "ZZ0102030405", a message's number. */
    private static boolean isCode(Token token) {
        return CODE.matcher(token.text()).matches();
    }

    private boolean isCity(String words) {
        return authority.candidates(words).stream().anyMatch(entry -> entry.kind() == Entry.Kind.GEOPOLITICAL);
    }

    private static boolean isMedium(Sentence sentence, int first, int last) {
        List<Token> words = sentence.tokens().subList(first, last + 1);
        return last - first < LONGEST_MEDIUM
                && words.stream().noneMatch(Token::isVerb)
                && words.stream()
                        .anyMatch(token -> Words.inCapitals(token.text()) || NameWords.BROADCASTER.has(token.text()));
    }
}
