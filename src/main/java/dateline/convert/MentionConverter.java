package dateline.convert;

import dateline.vocab.ITSRDF;
import dateline.vocab.NIF;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A stretch of the text, and what it stands for: {@code <article/ID#char=103,115> a nif:Phrase ; nif:beginIndex … ;
 * nif:anchorOf "Barack Obama" ; itsrdf:taIdentRef <person/barack-obama>}.
 */
final class MentionConverter implements Converter<Annotation> {
    @Override
    public Stream<Triple> convert(Annotation annotation, Iris iris) {
        return Triples.about(iris.of(annotation.span()))
                .type(NIF.Phrase, NIF.OffsetBasedString)
                .add(NIF.referenceContext, iris.text())
                .add(NIF.beginIndex, Literals.offset(annotation.span().begin()))
                .add(NIF.endIndex, Literals.offset(annotation.span().end()))
                .add(NIF.anchorOf, annotation.words())
                .add(ITSRDF.taIdentRef, annotation.meanings().stream().map(iris::of))
                .add(ITSRDF.taConfidence, confidence(annotation))
                .add(NIF.sentence, annotation.sentence().map(iris::of))
                .stream();
    }

    private static Optional<Node> confidence(Annotation annotation) {
        return annotation.meanings().isEmpty()
                ? Optional.empty()
                : Optional.of(Literals.confidence(annotation.confidence()));
    }
}
