package dateline.extract.statement;

/** What a word itself and its neighbours tell of whether it is the head of a cue. */
record CueWordFeatures(Passage passage, Codes codes) {

    void addTo(Features features, int at) {
        int word = codes.word[at];
        int tag = codes.tag[at];
        features.add(1, word);
        features.add(2, word, tag);
        features.add(3, tag, codes.level[at]);
        features.add(4, tag, codes.tagAt(at - 1));
        features.add(5, tag, codes.tagAt(at + 1));
        features.add(6, tag, codes.tagAt(at - 1), codes.tagAt(at + 1));
        features.add(7, word, codes.wordAt(at + 1));
        features.add(8, word, codes.wordAt(at - 1));
        features.add(9, codes.level[at], codes.wordAt(at + 1));
        features.add(10, codes.level[at], codes.wordAt(at - 1));
        features.add(11, codes.level[at], codes.wordAt(at + 2), codes.tagAt(at + 1));
        features.add(12, word, codes.tagAt(at + 1), codes.tagAt(at + 2));
        features.add(13, word, codes.tagAt(at - 1));
        features.add(14, word, codes.tagAt(at + 1));
        String lemma = passage.token(at).lemma();
        if (!passage.token(at).isProperNoun() && lemma.length() > 5) {
            features.add(15, lemma.substring(lemma.length() - 4).hashCode(), tag);
            features.add(16, lemma.substring(0, 5).hashCode());
        }
        boolean first = at == 0 || passage.sentence[at - 1] != passage.sentence[at];
        features.add(17, first ? 1 : 0, codes.level[at]);
    }
}
