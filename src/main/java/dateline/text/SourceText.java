package dateline.text;

import java.util.Arrays;

/**
 * An article's text, unchanged, addressed by code points. Java counts UTF-16 units; this is the one place where the two
 * counts meet. Immutable.
 */
public final class SourceText {
    private final String string;
    /** Offsets in UTF-16 units of the second half of each surrogate pair, ascending; empty for most texts. */
    private final int[] lowSurrogates;

    public SourceText(String string) {
        this.string = string;
        this.lowSurrogates =
                string.codePointCount(0, string.length()) == string.length() ? new int[0] : lowSurrogates(string);
    }

    private static int[] lowSurrogates(String string) {
        return java.util.stream.IntStream.range(1, string.length())
                .filter(at -> Character.isSurrogatePair(string.charAt(at - 1), string.charAt(at)))
                .toArray();
    }

    /** The text's length in code points. */
    public int length() {
        return string.length() - lowSurrogates.length;
    }

    /** The words under a span. */
    public String at(Span span) {
        return string.substring(charOffset(span.begin()), charOffset(span.end()));
    }

    /** The code point at an offset counted in code points. */
    public int codePointAt(int offset) {
        return string.codePointAt(charOffset(offset));
    }

    /** The span, in code points, of a stretch that is given in UTF-16 units. */
    public Span spanOfChars(int beginChar, int endChar) {
        return new Span(codePointOffset(beginChar), codePointOffset(endChar));
    }

    /** UTF-16 units to code points. */
    public int codePointOffset(int charOffset) {
        int found = Arrays.binarySearch(lowSurrogates, charOffset);
        int pairsBefore = found >= 0 ? found : -found - 1;
        return charOffset - pairsBefore;
    }

    /** Code points to UTF-16 units. */
    public int charOffset(int codePointOffset) {
        if (lowSurrogates.length == 0) {
            return codePointOffset;
        }
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowSurrogates[middle] - middle <= codePointOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePointOffset + low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText text && string.equals(text.string);
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }

    /** The whole text. */
    @Override
    public String toString() {
        return string;
    }
}
