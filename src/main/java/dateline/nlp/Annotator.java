package dateline.nlp;

import dateline.text.AnnotatedText;
import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.SourceText;
import dateline.text.Span;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a text its grammar: sentences, tokens, parts of speech, lemmas, names and dependencies, by Stanford CoreNLP.
 *
 * <p>Threads may share it.
 *
 * @see <a href="https://stanfordnlp.github.io/CoreNLP/">Stanford CoreNLP</a>
 */
public final class Annotator {
    private static final WordToSentenceProcessor<CoreLabel> SPLITTER =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);

    private static final Lemmas LEMMAS = new Lemmas();

    /** The first one begins to load the models, while the caller goes on. */
    public Annotator() {
        Models.prepare();
    }

    public AnnotatedText annotate(SourceText text) {
        Paragraphs paragraphs = Paragraphs.of(text);
        List<Sentence> sentences = new ArrayList<>();
        List<Span> parts = paragraphs.prose().stream()
                .flatMap(paragraph -> Datelines.apart(text, paragraph).stream())
                .toList();
        for (Span paragraph : parts) {
            for (List<CoreLabel> labels : SPLITTER.process(tokenize(text.at(paragraph)))) {
                if (!labels.isEmpty()) {
                    sentences.add(sentence(sentences.size(), labels, text, paragraph));
                }
            }
        }
        return new AnnotatedText(text, sentences, paragraphs.boilerplate());
    }

    private static List<CoreLabel> tokenize(String paragraph) {
        return new PTBTokenizer<>(
                        new StringReader(paragraph),
                        new CoreLabelTokenFactory(true),
                        "invertible,untokenizable=noneKeep")
                .tokenize();
    }

    private static Sentence sentence(int index, List<CoreLabel> labels, SourceText text, Span paragraph) {
        Models models = Models.shared();
        List<String> words = labels.stream().map(CoreLabel::word).toList();
        List<String> tags = models.tagger().tag(words);
        List<NameTag> names = models.names().tag(words, tags);
        List<Token> tokens = new ArrayList<>(labels.size());
        int base = text.charOffset(paragraph.begin());
        for (int at = 0; at < labels.size(); at++) {
            CoreLabel label = labels.get(at);
            Span span = text.spanOfChars(base + label.beginPosition(), base + label.endPosition());
            String lemma = LEMMAS.of(words.get(at), tags.get(at));
            tokens.add(new Token(at, span, text.at(span), lemma, tags.get(at), names.get(at)));
        }
        return new Sentence(
                index, tokens, ComplementClauses.mended(tokens, models.parser().parse(words, tags)));
    }
}
