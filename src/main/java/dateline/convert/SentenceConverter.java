package dateline.convert;

import dateline.text.SourceText;
import dateline.text.Span;
import dateline.vocab.NIF;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** A sentence that something was found in: {@code <article/ID#char=0,120> a nif:Sentence ; nif:anchorOf …}. */
final class SentenceConverter implements Converter<Span> {
    private final SourceText text;

    SentenceConverter(SourceText text) {
        this.text = text;
    }

    @Override
    public Stream<Triple> convert(Span sentence, Iris iris) {
        return Triples.about(iris.of(sentence))
                .type(NIF.Sentence, NIF.OffsetBasedString)
                .add(NIF.referenceContext, iris.text())
                .add(NIF.beginIndex, Literals.offset(sentence.begin()))
                .add(NIF.endIndex, Literals.offset(sentence.end()))
                .add(NIF.anchorOf, text.at(sentence))
                .stream();
    }
}
