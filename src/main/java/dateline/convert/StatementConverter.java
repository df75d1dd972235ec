package dateline.convert;

import dateline.model.Channel;
import dateline.model.Occasion;
import dateline.model.QuotationType;
import dateline.model.SpeechAct;
import dateline.model.Stance;
import dateline.model.Statement;
import dateline.model.Utterance;
import dateline.vocab.DL;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;

/** Who said what, and where: {@code <statement/ID/52> a dl:Statement ; dl:speaker … ; dl:contentMention …}. */
final class StatementConverter implements Converter<Statement> {
    @Override
    public Stream<Triple> convert(Statement statement, Iris iris) {
        Utterance utterance = statement.utterance();
        return Triples.about(iris.of(statement.id()))
                .type(DL.Statement)
                .add(DL.speaker, statement.speakers().stream().distinct().map(iris::of))
                .add(DL.speakerMention, statement.words().source().stream().map(iris::of))
                .add(DL.cueMention, statement.words().cue().stream().map(iris::of))
                .add(DL.contentMention, statement.words().content().stream().map(iris::of))
                .add(DL.content, statement.content())
                .add(DL.quotationType, quotationType(statement.words().type()))
                .add(DL.speechAct, utterance.act().map(act -> speechAct(act).asNode()))
                .add(DL.stance, utterance.stance().map(stance -> stance(stance).asNode()))
                .add(DL.addressee, utterance.addressees().stream().distinct().map(iris::of))
                .add(DL.channel, utterance.channel().map(channel -> channel(channel)
                        .asNode()))
                .add(DL.occasion, utterance.occasion().flatMap(Occasion::event).map(iris::of))
                .add(
                        DL.occasionMention,
                        utterance.occasion().map(Occasion::words).map(iris::of))
                .add(DL.statedAt, utterance.places().stream().distinct().map(iris::of))
                .add(DL.statedOn, utterance.time().map(Literals::time))
                .add(DL.about, statement.about().stream().distinct().map(iris::of))
                .add(DL.within, statement.within().map(iris::of))
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

    private static Resource speechAct(SpeechAct act) {
        return switch (act) {
            case ASSERTION -> DL.Assertion;
            case PROMISE -> DL.Promise;
            case DIRECTIVE -> DL.Directive;
            case ACCUSATION -> DL.Accusation;
            case DENIAL -> DL.Denial;
            case PRAISE -> DL.Praise;
            case QUESTION -> DL.Question;
            case ATTITUDE -> DL.Attitude;
        };
    }

    private static Resource stance(Stance stance) {
        return switch (stance) {
            case FAVOR -> DL.Favor;
            case AGAINST -> DL.Against;
        };
    }

    private static Resource channel(Channel channel) {
        return switch (channel) {
            case INTERVIEW -> DL.Interview;
            case PRESS_STATEMENT -> DL.PressStatement;
            case LETTER -> DL.Letter;
            case EMAIL -> DL.Email;
            case SOCIAL_MEDIA -> DL.SocialMedia;
            case BROADCAST -> DL.Broadcast;
            case DOCUMENT -> DL.Document;
            case TELEPHONE -> DL.Telephone;
        };
    }
}
