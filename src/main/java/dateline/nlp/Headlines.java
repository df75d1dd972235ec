package dateline.nlp;

import dateline.nlp.tagger.Tagger;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Gives the words of an article's headline and headings the case that they have in running text. */
final class Headlines {
    /** Prepositions that join what happens to its cause, and hardly ever the words of a name. */
    private static final Set<String> TELLING = Set.of("after", "against", "amid", "despite", "over");

    private static final Set<String> VERB = Set.of("VB", "VBD", "VBN", "VBP", "VBZ", "MD");

    private final Tagger tagger;
    private final TrueCase trueCase;
    private final HeadlineVerbs verbs;

    /**
     * @param article all of it
     * @param names whether words, with blanks between them, are a known name
     */
    Headlines(List<TextBlock> article, Tagger tagger, Predicate<String> names) {
        this.tagger = tagger;
        this.verbs = new HeadlineVerbs(tagger::seen);
        this.trueCase = new TrueCase(spellings(article), tagger.counts(), names);
    }

    /** How the article's running text writes words; nothing where no headline asks for it. */
    private static Spellings spellings(List<TextBlock> article) {
        Spellings spellings = new Spellings();
        if (article.stream().anyMatch(TextBlock::isHeadline)) {
            article.stream()
                    .filter(block -> !block.isHeadline())
                    .flatMap(block -> block.sentences().stream())
                    .forEach(sentence -> spellings.add(TextBlock.words(sentence)));
        }
        return spellings;
    }

    /** The words as they are where they are no clause, as they may be a name then: "Center for Peace Research". */
    List<String> trueCased(List<String> words) {
        List<String> cased = trueCase.of(words);
        boolean clause = cased.stream().anyMatch(TELLING::contains)
                || tags(cased).stream().anyMatch(VERB::contains);
        return clause ? cased : words;
    }

    /** @param words as running text has them */
    List<String> tags(List<String> words) {
        return verbs.mended(words, tagger.tag(words));
    }
}
