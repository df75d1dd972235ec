package dateline.extract.event;

import dateline.article.Published;
import dateline.extract.time.Times;
import dateline.model.Cast;
import dateline.model.Event;
import dateline.model.Statement;
import dateline.model.TimeExpression;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what happened, is planned, possible or only claimed, who took part, where and when.
 *
 * <p>Its types are the PLOVER classes with CAMEO codes and what newsrooms have besides; threads may share it.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
public final class EventExtractor {
    private final EventLexicon lexicon = EventLexicon.shared();

    /** The events in the order of their first triggers; one that is told of several times is one. */
    public List<Event> extract(
            AnnotatedText text, Cast cast, Times times, List<Statement> statements, Optional<Published> published) {
        StatementsAround around = new StatementsAround(statements);
        Lead lead = Lead.of(text, times, published);
        Optional<LocalDate> day = published.map(Published::date).or(times::inferredDate);
        List<Telling> tellings = new ArrayList<>();
        List<Anaphor> anaphors = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<TimeExpression> own = timesOf(sentence, text, times);
            SentenceReader reader = new SentenceReader(lexicon, sentence, cast, own, day, around, lead);
            tellings.addAll(reader.read());
            anaphors.addAll(reader.anaphors());
        }
        return Chains.join(tellings, anaphors);
    }

    /** The time expressions in a sentence; a date that stands alone after it belongs to it, as captions have it. */
    private static List<TimeExpression> timesOf(Sentence sentence, AnnotatedText text, Times times) {
        List<TimeExpression> own = in(sentence, times);
        if (!own.isEmpty() || sentence.index() + 1 >= text.sentences().size()) {
            return own;
        }
        Sentence next = text.sentences().get(sentence.index() + 1);
        List<TimeExpression> after = in(next, times);
        boolean alone = after.size() == 1
                && after.getFirst().span().length() >= next.span().length() - 2;
        return alone ? after : own;
    }

    private static List<TimeExpression> in(Sentence sentence, Times times) {
        return times.expressions().stream()
                .filter(time -> sentence.span().contains(time.span()))
                .toList();
    }
}
