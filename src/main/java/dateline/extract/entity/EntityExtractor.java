package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.GivenNames;
import dateline.authority.link.Linker;
import dateline.extract.name.Echoes;
import dateline.extract.name.JoinedNames;
import dateline.extract.name.LoneNames;
import dateline.extract.name.Name;
import dateline.extract.name.NameFinder;
import dateline.extract.name.RepeatedNames;
import dateline.model.Attribution;
import dateline.model.Cast;
import dateline.text.AnnotatedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the people, organizations and places of an article and all the words that stand for them.
 *
 * <p>Threads may share it.
 */
public final class EntityExtractor {
    private final Authority authority;
    private final Linking linking;
    private final NameFinder names;
    private final LoneNames loneNames;
    private final EvidenceWeights weights = EvidenceWeights.load();
    private final GivenNames genders = GivenNames.load();

    /** One without a link index. */
    public EntityExtractor(Authority authority) {
        this(authority, Linker.none());
    }

    public EntityExtractor(Authority authority, Linker linker) {
        this.authority = authority;
        this.linking = new Linking(authority, linker);
        this.names = new NameFinder(authority);
        this.loneNames = new LoneNames(authority);
    }

    /**
     * Everybody the text mentions by name, and those without one who act or speak.
     *
     * @param day of the article, for who held which office then
     */
    public Cast extract(AnnotatedText text, List<Attribution> attributions, Optional<LocalDate> day) {
        Offices offices = new Offices(authority, day);
        List<Referent> all =
                Coreference.resolve(text, named(text, offices), attributions, offices, weights, choice -> {});
        return new Cast(all.stream().map(Entities::entity).toList());
    }

    /** Those whom the text names, with their names. */
    List<Referent> named(AnnotatedText text, Offices offices) {
        List<List<Name>> found =
                loneNames.corrected(text.sentences().stream().map(names::find).toList());
        List<List<Name>> bySentence = RepeatedNames.added(text.sentences(), JoinedNames.parted(found, authority));
        List<Referent> clusters = NameClusters.of(Echoes.added(text, bySentence), authority, genders);
        new Incumbents(authority, offices).learn(clusters);
        linking.link(clusters, text);
        List<Referent> named = Uniqueness.merged(clusters);
        named.forEach(referent -> Genders.learn(referent, genders));
        return named;
    }
}
