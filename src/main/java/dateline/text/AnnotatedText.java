package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with its grammar.
 *
 * @param source the whole text
 * @param sentences in text order; boilerplate belongs to none
 * @param boilerplate what is not the article's own prose (share links, credit lines, a caption's second copy), in text
 *     order
 */
public record AnnotatedText(SourceText source, List<Sentence> sentences, List<Span> boilerplate) {
    public AnnotatedText {
        sentences = List.copyOf(sentences);
        boilerplate = List.copyOf(boilerplate);
    }

    /** The sentence that holds an offset, in code points. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return Optional.of(sentences.get(middle));
            }
            if (span.begin() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /** The sentences that overlap a span, in text order. */
    public List<Sentence> sentencesIn(Span span) {
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(span)) {
                found.add(sentence);
            }
        }
        return found;
    }
}
