package dateline.nlp;

import dateline.nlp.tagger.Lemmas;
import dateline.text.AnnotatedText;
import dateline.text.DependencyTree;
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
import java.util.function.Predicate;

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

    /** A name that the tagger takes for a pronoun. */
    private static final String ACRONYM = "WHO";

    private static final Lemmas LEMMAS = new Lemmas();

    /** The first one begins to load the models, while the caller goes on. */
    public Annotator() {
        Models.prepare();
    }

    /** Where no names are known beforehand. */
    public AnnotatedText annotate(SourceText text) {
        return annotate(text, words -> false);
    }

    /** @param names whether words, with blanks between them, are a known name: such keep their capitals in headlines */
    public AnnotatedText annotate(SourceText text, Predicate<String> names) {
        Paragraphs paragraphs = Paragraphs.of(text);
        List<TextBlock> blocks = paragraphs.prose().stream()
                .flatMap(paragraph -> Datelines.apart(text, paragraph).stream())
                .map(span -> new TextBlock(span, SPLITTER.process(tokenize(text.at(span)))))
                .toList();
        Headlines headlines = new Headlines(blocks, Models.shared().tagger(), names);
        List<Sentence> sentences = new ArrayList<>();
        for (TextBlock block : blocks) {
            boolean headline = block.isHeadline();
            for (List<CoreLabel> labels : block.sentences()) {
                List<String> words = TextBlock.words(labels);
                List<String> cased = headline ? headlines.trueCased(words) : words;
                List<String> tags = headline ? headlines.tags(cased) : tags(words);
                sentences.add(sentence(sentences.size(), labels, cased, tags, text, block.span()));
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

    /** @param words as running text has them */
    private static Sentence sentence(
            int index, List<CoreLabel> labels, List<String> words, List<String> tags, SourceText text, Span paragraph) {
        Models models = Models.shared();
        List<NameTag> names = models.names().tag(words, tags);
        List<Token> tokens = new ArrayList<>(labels.size());
        int base = text.charOffset(paragraph.begin());
        for (int at = 0; at < labels.size(); at++) {
            CoreLabel label = labels.get(at);
            Span span = text.spanOfChars(base + label.beginPosition(), base + label.endPosition());
            String lemma = LEMMAS.of(words.get(at), tags.get(at));
            tokens.add(new Token(at, span, text.at(span), lemma, tags.get(at), names.get(at)));
        }
        DependencyTree parsed = RelativeClauses.mended(tokens, models.parser().parse(words, tags));
        DependencyTree mended = FrontedPhrases.mended(tokens, ComplementClauses.mended(tokens, parsed));
        return new Sentence(index, tokens, mended);
    }

    /** The tagger's; "WHO" in capitals is the organization, as the headlines' words are those of running text. */
    private static List<String> tags(List<String> words) {
        List<String> tags = new ArrayList<>(Models.shared().tagger().tag(words));
        for (int at = words.indexOf(ACRONYM); at >= 0 && at < words.size(); at++) {
            if (words.get(at).equals(ACRONYM)) {
                tags.set(at, "NNP");
            }
        }
        return tags;
    }
}
