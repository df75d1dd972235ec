package dateline.nlp;

import dateline.text.SourceText;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the place and agency before a report's first sentence from that sentence, whose grammar they are no part of:
 * "GENEVA — Talks will resume", "DES MOINES, Iowa, Dec. 14 (UPI) — She won", "ROME - A man".
 */
public final class Datelines {
    /** No dateline is longer, in code points. */
    private static final int LONGEST = 80;

    /** A place in capitals, or one before the name of an agency; state, day, agency; then a dash and a new sentence. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:CAPITALS ?(?:—|–|--|_)|CITY -(?= )|CAPITALS(?:MORE)*(?:MORE|AGENCY) ?DASH|NAME(?:MORE)*AGENCY ?DASH)"
                    .concat("\\s*(?=[\\p{Lu}\\d\"“'‘`])")
                    .replace("CITY", "(?:\\p{Lu}{4,}|\\p{Lu}{2,} \\p{Lu}{2,})(?: \\p{Lu}{2,})?")
                    .replace("CAPITALS", "\\p{Lu}[\\p{Lu} .'’-]*\\p{Lu}\\.?")
                    .replace("NAME", "\\p{Lu}[\\p{L} .'’-]+")
                    .replace("MORE", ", [\\p{L}\\d .'’]+")
                    .replace("AGENCY", " \\(\\p{Lu}[\\p{L} /]+\\)")
                    .replace("DASH", "(?:—|–|--|_|-(?= ))"));

    private Datelines() {}

    /** The words of a dateline without its dash, where a sentence is one. */
    public static Optional<String> words(SourceText text, Span sentence) {
        int end = Math.min(text.length(), sentence.begin() + LONGEST);
        String beginning = text.at(new Span(sentence.begin(), end));
        return Optional.of(DATELINE.matcher(beginning))
                .filter(dateline -> dateline.lookingAt()
                        && dateline.group().strip().equals(text.at(sentence).strip()))
                .map(dateline -> dateline.group().replaceFirst("\\s*[—–-]+\\s*$", ""));
    }

    /** The paragraph, or its dateline and what comes after it. */
    static List<Span> apart(SourceText text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
        String beginning = text.at(new Span(paragraph.begin(), end));
        Matcher dateline = DATELINE.matcher(beginning);
        if (!dateline.lookingAt()) {
            return List.of(paragraph);
        }
        int cut = paragraph.begin() + beginning.codePointCount(0, dateline.end());
        return List.of(new Span(paragraph.begin(), cut), new Span(cut, paragraph.end()));
    }
}
