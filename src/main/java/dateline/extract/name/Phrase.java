package dateline.extract.name;

import dateline.model.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Words;

/**
 * Some words of a sentence that stand for somebody or something.
 *
 * @param first its first token
 * @param last its last token
 * @param head the token that the others depend on
 */
public record Phrase(Sentence sentence, int first, int last, int head, Mention.Kind kind)
        implements Comparable<Phrase> {

    public Token headToken() {
        return sentence.token(head);
    }

    public Span span() {
        return sentence.spanOf(first, last);
    }

    String text() {
        return Words.between(sentence, first, last);
    }

    public Mention mention(double confidence) {
        return new Mention(span(), headToken().span(), kind, confidence);
    }

    public Phrase asDescription() {
        return new Phrase(sentence, first, last, head, Mention.Kind.DESCRIPTION);
    }

    public boolean isSubject() {
        return sentence.tree().is(head, "nsubj");
    }

    public boolean isBefore(Phrase other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Phrase other) {
        return span().compareTo(other.span());
    }
}
