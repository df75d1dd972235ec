package dateline.convert;

import dateline.model.QuotationType;
import dateline.model.SpeechAct;
import dateline.model.Statement;
import dateline.vocab.DL;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;

/** Who said what, and where: {@code <statement/ID/52> a dl:Statement ; dl:speaker … ; dl:contentMention …}. */
final class StatementConverter implements Converter<Statement> {
    @Override
    public Stream<Triple> convert(Statement statement, Iris iris) {
        return Triples.about(iris.of(statement.id()))
                .type(DL.Statement)
                .add(DL.speaker, statement.speakers().stream().distinct().map(iris::of))
                .add(DL.speakerMention, statement.words().source().stream().map(iris::of))
                .add(DL.cueMention, statement.words().cue().stream().map(iris::of))
                .add(DL.contentMention, statement.words().content().stream().map(iris::of))
                .add(DL.content, statement.content())
                .add(DL.quotationType, quotationType(statement.words().type()))
                .add(DL.speechAct, statement.speechAct().map(StatementConverter::speechAct))
                .add(DL.addressee, statement.addressees().stream().distinct().map(iris::of))
                .add(DL.occasion, statement.occasion().map(iris::of))
                .add(DL.about, statement.about().stream().distinct().map(iris::of))
                .add(DL.within, statement.within().map(iris::of))
                .add(DL.statedOn, statement.statedOn().map(Literals::time))
                .add(DL.confidence, Literals.confidence(statement.confidence()))
                .stream();
    }

    private static Resource quotationType(QuotationType type) {
        return switch (type) {
            case DIRECT -> DL.Direct;
            case INDIRECT -> DL.Indirect;
            case MIXED -> DL.Mixed;
        };
    }

    private static Node speechAct(SpeechAct act) {
        Resource term =
                switch (act) {
                    case ASSERTION -> DL.Assertion;
                    case PROMISE -> DL.Promise;
                    case DIRECTIVE -> DL.Directive;
                    case ACCUSATION -> DL.Accusation;
                    case DENIAL -> DL.Denial;
                    case PRAISE -> DL.Praise;
                    case QUESTION -> DL.Question;
                    case ATTITUDE -> DL.Attitude;
                };
        return term.asNode();
    }
}
