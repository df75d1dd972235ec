package dateline.nlp;

import dateline.text.DataFile;
import dateline.text.SourceText;
import dateline.text.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells, line by line from the top of an article, what is not its own prose: share links, credit lines, and the second
 * copy of a caption.
 */
final class Boilerplate {
    private static final int FURNITURE_WORDS = 8;
    /** A line of fewer words may stand twice for good reasons: a question's "Yes.", a speaker's name. */
    private static final int COPY_WORDS = 3;

    private static final Pattern CREDIT = Pattern.compile(
            "(?:(?:Photo |Image |Picture |Video )?[Cc]redits?|CREDIT|PHOTO|Photograph|Photo|Image|Picture|Source)"
                    + "(?: by)?: ?[^.:]{2,60}\\.?\\s*$"
                    + "|\\((?:Photo|Image|Picture|AP Photo|Video)\\b[^()]{0,80}\\)\\s*$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> FURNITURE = Set.copyOf(DataFile.lines("/dateline/nlp/page-furniture.txt"));

    private final Set<String> seen = new HashSet<>();

    /** The part of a line that is no prose: all of it, its end, or nothing. Lines must come in the order of the text. */
    Optional<Span> in(SourceText text, Span line) {
        String words = text.at(line);
        Optional<Span> credit = credit(text, line, words);
        String prose = credit.map(span -> text.at(new Span(line.begin(), span.begin())))
                .orElse(words)
                .strip();
        if (prose.isEmpty() || isFurniture(undoubled(prose)) || isCopy(prose)) {
            return Optional.of(line);
        }
        return credit;
    }

    private static Optional<Span> credit(SourceText text, Span line, String words) {
        Matcher credit = CREDIT.matcher(words);
        if (!credit.find()) {
            return Optional.empty();
        }
        int begin = text.charOffset(line.begin()) + credit.start();
        return Optional.of(new Span(text.codePointOffset(begin), line.end()));
    }

    /** A button's label and its tooltip run together: "Print thisPrint this". */
    private static String undoubled(String words) {
        int half = words.length() / 2;
        return words.length() % 2 == 0 && words.substring(0, half).equals(words.substring(half))
                ? words.substring(0, half)
                : words;
    }

    private static boolean isFurniture(String words) {
        String[] each = BLANKS.split(words);
        return each.length <= FURNITURE_WORDS
                && Stream.of(each)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .map(word -> word.replaceAll("[^a-z-]", ""))
                        .allMatch(word -> word.isEmpty() || FURNITURE.contains(word))
                && words.chars().anyMatch(Character::isLetter);
    }

    private boolean isCopy(String words) {
        return BLANKS.split(words).length >= COPY_WORDS && !seen.add(words);
    }
}
