package dateline.extract.entity;

import dateline.model.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * Some words of a sentence that stand for somebody or something.
 *
 * @param first its first token
 * @param last its last token
 * @param head the token that the others depend on
 */
record Phrase(Sentence sentence, int first, int last, int head, Mention.Kind kind) implements Comparable<Phrase> {

    Token headToken() {
        return sentence.token(head);
    }

    Span span() {
        return sentence.spanOf(first, last);
    }

    String text() {
        return Words.between(sentence, first, last);
    }

    Mention mention(double confidence) {
        return new Mention(span(), headToken().span(), kind, confidence);
    }

    Phrase asDescription() {
        return new Phrase(sentence, first, last, head, Mention.Kind.DESCRIPTION);
    }

    boolean isSubject() {
        return sentence.tree().is(head, "nsubj");
    }

    boolean isBefore(Phrase other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Phrase other) {
        return span().compareTo(other.span());
    }
}
