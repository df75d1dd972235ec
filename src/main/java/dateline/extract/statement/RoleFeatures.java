package dateline.extract.statement;

/** What tells which part a token plays for one cue, and where such a part begins and ends. */
final class RoleFeatures {
    private final CueView view;
    private final PlaceFeatures places;
    private final WordFeatures words;
    private final QuotationFeatures quotations;
    private final RivalFeatures rivals;
    private final BorderFeatures borders;
    private final Features features = new Features();

    RoleFeatures(CueView view) {
        this.view = view;
        this.places = new PlaceFeatures(view);
        this.words = new WordFeatures(view);
        this.quotations = new QuotationFeatures(view);
        this.rivals = new RivalFeatures(view);
        this.borders = new BorderFeatures(view);
    }

    /** What this token may be; valid until the next call. */
    Features node(int at) {
        features.clear();
        features.add(0, view.side(at), view.apart(at));
        places.addTo(features, at);
        words.addTo(features, at);
        quotations.addTo(features, at);
        rivals.addTo(features, at);
        return features;
    }

    /** What happens between the token before and this one; valid until the next call. */
    Features edge(int at) {
        features.clear();
        borders.addTo(features, at);
        return features;
    }
}
