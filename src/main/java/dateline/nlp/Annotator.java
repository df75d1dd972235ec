package dateline.nlp;

import dateline.text.AnnotatedText;
import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.SourceText;
import dateline.text.Span;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a text its grammar: sentences, tokens, parts of speech, lemmas, names and dependencies, by Stanford CoreNLP.
 *
 * <p>Threads may share it; the models load on the first use.
 *
 * @see <a href="https://stanfordnlp.github.io/CoreNLP/">Stanford CoreNLP</a>
 */
public final class Annotator {
    private static final WordToSentenceProcessor<CoreLabel> SPLITTER =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);

    /** Loads the models now rather than on the first text. */
    public void warmUp() {
        Models.shared();
    }

    public AnnotatedText annotate(SourceText text) {
        Paragraphs paragraphs = Paragraphs.of(text);
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs.prose()) {
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
        for (int at = 0; at < labels.size(); at++) {
            labels.get(at).setTag(tags.get(at));
        }
        List<CoreLabel> named = models.names().classifySentence(labels);
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>(labels.size());
        int base = text.charOffset(paragraph.begin());
        for (CoreLabel label : labels) {
            Span span = text.spanOfChars(base + label.beginPosition(), base + label.endPosition());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    text.at(span),
                    morphology.lemma(label.word(), label.tag()),
                    label.tag(),
                    name(named.get(tokens.size()).get(CoreAnnotations.AnswerAnnotation.class))));
        }
        return new Sentence(
                index, tokens, ComplementClauses.mended(tokens, models.parser().parse(words, tags)));
    }

    private static NameTag name(String answer) {
        return switch (answer) {
            case "PERSON" -> NameTag.PERSON;
            case "ORGANIZATION" -> NameTag.ORGANIZATION;
            case "LOCATION" -> NameTag.LOCATION;
            default -> NameTag.NONE;
        };
    }
}
