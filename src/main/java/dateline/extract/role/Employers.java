package dateline.extract.role;

import dateline.extract.entity.Offices;
import dateline.extract.name.NameWords;
import dateline.extract.role.Appearances.Appearance;
import dateline.model.Entity;
import dateline.model.Organization;
import dateline.model.Tenure.State;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;

/** Finds out in which body or state a role is held. */
final class Employers {
    /** So many code points before "a company official" its company is looked for. */
    private static final int REACH = 300;

    private final Appearances names;
    private final Offices offices;
    private final Optional<Entity> home;
    private final BodiesBefore before;
    private final BodiesBehind behind;

    /** @param home the state whose affairs the article is about */
    Employers(Appearances names, Offices offices, Optional<Entity> home) {
        this.names = names;
        this.offices = offices;
        this.home = home;
        this.before = new BodiesBefore(names);
        this.behind = new BodiesBehind(names);
    }

    /** By the words before the role, "Acme's chairman", else by those behind it, "chairman of Acme". */
    Optional<Entity> of(RolePhrase role, Entity holder) {
        Optional<Entity> owner = before.of(role);
        Optional<Entity> named =
                behind.of(role.sentence(), role.noun() + 1).or(() -> behind.of(role.sentence(), role.last() + 1));
        boolean bodyBehind = named.filter(Organization.class::isInstance).isPresent()
                && owner.filter(Organization.class::isInstance).isEmpty();
        return (bodyBehind
                        ? named
                        : owner.or(() -> named)
                                .or(() -> behindName(role))
                                .or(() -> joined(role))
                                .or(() -> spokenOf(role))
                                .or(() -> known(role, holder))
                                .or(() -> home.filter(state -> isMinister(role))))
                .filter(body -> !body.equals(holder) && mayBeOf(role, body));
    }

    /** "Chairman John Smith of Acme". */
    private Optional<Entity> behindName(RolePhrase role) {
        Sentence sentence = role.sentence();
        int at = role.last() + 1;
        while (at < sentence.size()
                && (names.covering(sentence.token(at))
                                .filter(Appearance::isPerson)
                                .isPresent()
                        || NameWords.HONORIFIC.has(sentence.token(at).text()))) {
            at++;
        }
        return at > role.last() + 1 ? behind.of(sentence, at) : Optional.empty();
    }

    /** "joined Acme as chairman" */
    private Optional<Entity> joined(RolePhrase role) {
        Sentence sentence = role.sentence();
        DependencyTree tree = sentence.tree();
        int verb = tree.head(role.noun());
        return role.isAs() && verb >= 0 && sentence.token(verb).isVerb()
                ? tree.children(verb, "obj")
                        .mapToObj(object -> names.organization(sentence, object))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** "a company official": in the company that the text named last. */
    private Optional<Entity> spokenOf(RolePhrase role) {
        Token first = role.sentence().token(role.first());
        return role.first() < role.noun() && NameWords.COMPANYNOUN.has(Words.lower(first))
                ? names.organizationBefore(first.span().begin(), REACH)
                : Optional.empty();
    }

    /** "President Ana Petrova": the body in which she held that office, where the article names it too. */
    private Optional<Entity> known(RolePhrase role, Entity holder) {
        return role.told() != State.HELD
                ? Optional.empty()
                : offices.bodies(holder.id(), role.label())
                        .flatMap(id -> names.entity(id).stream())
                        .findFirst();
    }

    /** "Finance Minister Ana Petrova", "Government spokesman Bo Marten": of the article's own state where nothing says of which. */
    private boolean isMinister(RolePhrase role) {
        boolean beforeName = role.last() + 1 < role.sentence().size()
                && names.covering(role.sentence().token(role.last() + 1))
                        .filter(Appearance::isPerson)
                        .isPresent();
        boolean ofGovernment = Words.lower(role.sentence().token(role.first())).equals("government");
        return beforeName && role.told() == State.HELD && (ofGovernment || NameWords.MINISTER.has(role.lemma()));
    }

    /** A state or city has offices, but no brokers. */
    private static boolean mayBeOf(RolePhrase role, Entity body) {
        return body instanceof Organization || NameWords.OFFICE.has(role.lemma());
    }
}
