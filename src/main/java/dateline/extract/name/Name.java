package dateline.extract.name;

import dateline.model.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Words;
import java.util.List;

/**
 * A name in a sentence, without title and possessive.
 *
 * @param first its first token
 * @param last its last token
 * @param demonym whether it names a place by its people: "Syrian"
 */
public record Name(Sentence sentence, int first, int last, Sort sort, boolean demonym) {
    public Name {
        if (first < 0 || last < first || last >= sentence.size()) {
            throw new IllegalArgumentException("no tokens " + first + " to " + last + " of " + sentence.size());
        }
    }

    Name(Sentence sentence, int first, int last, Sort sort) {
        this(sentence, first, last, sort, false);
    }

    Name withSort(Sort other) {
        return new Name(sentence, first, last, other, demonym);
    }

    Name withTokens(int newFirst, int newLast) {
        return new Name(sentence, newFirst, newLast, sort, demonym);
    }

    public int size() {
        return last - first + 1;
    }

    public Span span() {
        return sentence.spanOf(first, last);
    }

    public List<Token> tokens() {
        return sentence.tokens().subList(first, last + 1);
    }

    /** Its words, one blank apart where the text has a blank. */
    public String text() {
        return Words.between(sentence, first, last);
    }

    public Phrase phrase() {
        Mention.Kind kind = demonym ? Mention.Kind.DEMONYM : Mention.Kind.NAME;
        return new Phrase(sentence, first, last, head(), kind);
    }

    boolean overlaps(Name other) {
        return sentence == other.sentence && first <= other.last && other.first <= last;
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** The word the rest of it depends on. */
    public int head() {
        return Words.head(sentence, first, last);
    }
}
