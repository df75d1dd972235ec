package dateline.nlp.tagger;

import dateline.nlp.trained.WordCache;
import edu.stanford.nlp.process.Morphology;

/** Base forms by CoreNLP's morphology; those of words that come again are kept. Threads may share it. */
public final class Lemmas {
    private final WordCache<String> lemmas = new WordCache<>(Lemmas::lemma);

    /** @param tag Penn Treebank */
    public String of(String word, String tag) {
        return lemmas.get(tag + ' ' + word);
    }

    private static String lemma(String tagged) {
        int blank = tagged.indexOf(' ');
        return new Morphology().lemma(tagged.substring(blank + 1), tagged.substring(0, blank));
    }
}
