package dateline.extract.statement;

/** What tells whether a word is the head of a cue: itself, its neighbours, its frame, what governs it, its sentence. */
final class CueFeatures {
    private final CueWordFeatures words;
    private final CueFrameFeatures frame;
    private final GovernmentFeatures government;
    private final CueSentenceFeatures sentence;
    private final Features features = new Features();

    CueFeatures(Passage passage, Codes codes) {
        this.words = new CueWordFeatures(passage, codes);
        this.frame = new CueFrameFeatures(passage, codes);
        this.government = new GovernmentFeatures(passage, codes);
        this.sentence = new CueSentenceFeatures(passage, codes);
    }

    /** Valid until the next call. */
    Features of(int at) {
        features.clear();
        features.add(0, 0);
        words.addTo(features, at);
        frame.addTo(features, at);
        government.addTo(features, at);
        sentence.addTo(features, at);
        return features;
    }
}
