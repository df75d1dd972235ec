package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Span;
import java.util.Arrays;
import java.util.List;

/** Attributions in annotated text written by hand, by their words. */
final class Said {
    private Said() {}

    /** @param source may be empty */
    static Attribution attribution(AnnotatedText text, String source, String cue, String... contents) {
        List<Span> by = source.isEmpty() ? List.of() : List.of(Sentences.find(text, source));
        List<Span> what = Arrays.stream(contents)
                .map(content -> Sentences.find(text, content))
                .toList();
        return new Attribution(by, List.of(Sentences.find(text, cue)), what, QuotationType.INDIRECT, -1, 1);
    }

    /** The cue with the words around it, in a text of one sentence. */
    static CueClause clause(String conll, String source, String cue, String... contents) {
        AnnotatedText text = Sentences.parse(conll);
        return CueClause.of(text, attribution(text, source, cue, contents)).orElseThrow();
    }
}
