package dateline.extract.entity;

import dateline.extract.entity.Stage.Appearance;
import dateline.model.Entity;
import dateline.model.GeopoliticalEntity;
import dateline.model.Mention;
import dateline.model.Organization;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.Optional;

/** Finds out in which body or state a role is held. */
final class Employers {
    private static final int REACH = 12;

    private final Stage stage;
    private final Offices offices;

    Employers(Stage stage, Offices offices) {
        this.stage = stage;
        this.offices = offices;
    }

    /** By the words before the role, "Acme's chairman", else by those behind it, "chairman of Acme". */
    Optional<Entity> of(RolePhrase role, Entity holder) {
        Optional<Entity> before = before(role);
        Optional<Entity> behind =
                behind(role.sentence(), role.noun() + 1).or(() -> behind(role.sentence(), role.last() + 1));
        boolean bodyBehind = behind.filter(Organization.class::isInstance).isPresent()
                && before.filter(Organization.class::isInstance).isEmpty();
        return (bodyBehind
                        ? behind
                        : before.or(() -> behind).or(() -> behindName(role)).or(() -> known(role, holder)))
                .filter(body -> !body.equals(holder) && mayBeOf(role, body));
    }

    /** "President Ana Petrova": the body in which she held that office, where the article names it too. */
    private Optional<Entity> known(RolePhrase role, Entity holder) {
        return role.former()
                ? Optional.empty()
                : offices.bodies(holder.id(), role.label())
                        .flatMap(id -> stage.entity(id).stream())
                        .findFirst();
    }

    /** A state or city has offices, but no brokers. */
    private static boolean mayBeOf(RolePhrase role, Entity body) {
        return body instanceof Organization
                || NameWords.OFFICE.has(Words.lemma(role.sentence().token(role.noun())));
    }

    private Optional<Entity> before(RolePhrase role) {
        Sentence sentence = role.sentence();
        for (int at = beforeBrackets(sentence, role.first() - 1); at >= 0; at--) {
            Token token = sentence.token(at);
            Optional<Appearance> found = stage.covering(token);
            if (found.isPresent()) {
                Optional<Entity> owner = ownerOf(sentence, found.get());
                return owner.isPresent()
                        ? owner
                        : found.filter(Appearance::isBody).map(Appearance::entity);
            }
            Optional<Entity> described = described(token, role.first());
            if (described.isPresent()) {
                return described;
            }
            boolean phrase = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("POS")
                    || token.tag().equals("CC")
                    || token.text().equals("-");
            if (!phrase) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Zelkova's Africa director", "the group's Africa director": the body that owns a place's name. */
    private Optional<Entity> ownerOf(Sentence sentence, Appearance name) {
        int first = sentence.tokensIn(name.span()).getFirst().index();
        boolean owned = first > 1 && sentence.token(first - 1).tag().equals("POS");
        return owned && !(name.entity() instanceof Organization)
                ? stage.organization(sentence, first - 2)
                : Optional.empty();
    }

    /** "Zelkova Workers Party (ZWP) leader": the last token before the brackets. */
    private static int beforeBrackets(Sentence sentence, int from) {
        int at = from;
        if (at >= 0 && sentence.token(at).text().equals(")")) {
            while (at >= 0 && !sentence.token(at).text().equals("(")) {
                at--;
            }
            at--;
        }
        return at;
    }

    /** "the department's chief": somebody named, whom a description right before the role means. */
    private Optional<Entity> described(Token head, int role) {
        return head.index() >= role - 2 ? stage.described(head).filter(Employers::isBody) : Optional.empty();
    }

    private static boolean isBody(Entity entity) {
        return entity instanceof Organization || entity instanceof GeopoliticalEntity;
    }

    /** The first body behind "of" or the like, with nothing but more of the phrase between. */
    private Optional<Entity> behind(Sentence sentence, int from) {
        boolean belongs = false;
        for (int at = from; at < sentence.size() && at - from < REACH; at++) {
            Token token = sentence.token(at);
            Optional<Appearance> found = stage.covering(token);
            if (found.isPresent()) {
                if (!belongs || found.get().isPerson()) {
                    return Optional.empty();
                }
                Optional<Entity> inside = ownBody(sentence, at, found.get());
                if (inside.isPresent()) {
                    return inside;
                }
                continue;
            }
            Optional<Entity> described = belongs ? stage.described(token).filter(Employers::isBody) : Optional.empty();
            if (described.isPresent()) {
                return described;
            }
            belongs |= NameWords.BELONGING.has(Words.lower(token));
            boolean tells = belongs || isMoreRoles(token);
            boolean verb = token.isVerb() && !sentence.tree().is(at, "amod", "compound");
            if (!tells || verb || isEnd(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The body itself, unless it only tells where another that follows at once is. */
    private Optional<Entity> ownBody(Sentence sentence, int at, Appearance found) {
        int end = at;
        while (end + 1 < sentence.size()
                && found.span().contains(sentence.token(end + 1).span())) {
            end++;
        }
        boolean owner =
                end + 1 < sentence.size() && sentence.token(end + 1).tag().equals("POS");
        int next = owner ? end + 2 : end + 1;
        Optional<Appearance> following =
                next < sentence.size() ? stage.covering(sentence.token(next)) : Optional.empty();
        boolean nationality = found.kind() == Mention.Kind.DEMONYM;
        return following.filter(Appearance::isBody).isPresent() || nationality || !found.isBody()
                ? Optional.empty()
                : Optional.of(found.entity());
    }

    private static boolean isMoreRoles(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("CC");
    }

    private static boolean isEnd(Token token) {
        return token.tag().equals("MD")
                || token.tag().startsWith("W")
                || token.text().matches("[,;:.]|--");
    }

    /** "Chairman John Smith of Acme". */
    private Optional<Entity> behindName(RolePhrase role) {
        Sentence sentence = role.sentence();
        int at = role.last() + 1;
        while (at < sentence.size()
                && (stage.covering(sentence.token(at))
                                .filter(Appearance::isPerson)
                                .isPresent()
                        || NameWords.HONORIFIC.has(sentence.token(at).text()))) {
            at++;
        }
        return at > role.last() + 1 ? behind(sentence, at) : Optional.empty();
    }
}
