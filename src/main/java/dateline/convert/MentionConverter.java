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
final class MentionConverter implements Converter<Anchor> {
    @Override
    public Stream<Triple> convert(Anchor anchor, Iris iris) {
        return Triples.about(iris.of(anchor.span()))
                .type(NIF.Phrase, NIF.OffsetBasedString)
                .add(NIF.referenceContext, iris.text())
                .add(NIF.beginIndex, Literals.offset(anchor.span().begin()))
                .add(NIF.endIndex, Literals.offset(anchor.span().end()))
                .add(NIF.anchorOf, anchor.words())
                .add(ITSRDF.taIdentRef, anchor.meanings().stream().map(iris::of))
                .add(ITSRDF.taConfidence, confidence(anchor))
                .add(NIF.sentence, anchor.sentence().map(iris::of))
                .stream();
    }

    private static Optional<Node> confidence(Anchor anchor) {
        return anchor.meanings().isEmpty() ? Optional.empty() : Optional.of(Literals.confidence(anchor.confidence()));
    }
}
