package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.extract.role.Appearances.Appearance;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.model.Organization;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.Optional;

/** The body or state named right before a role: "Acme's chairman", "the Russian president", "the department's chief". */
final class BodiesBefore {
    private static final int DESCRIPTION_REACH = 2;

    private final Appearances names;

    BodiesBefore(Appearances names) {
        this.names = names;
    }

    Optional<Entity> of(RolePhrase role) {
        Sentence sentence = role.sentence();
        for (int at = beforeBrackets(sentence, role.first() - 1); at >= 0; at--) {
            Token token = sentence.token(at);
            Optional<Appearance> found = names.covering(token);
            if (found.isPresent()) {
                return ownerOf(sentence, found.get())
                        .or(() -> found.filter(body -> mayHave(body, role)).map(Appearance::entity));
            }
            Optional<Entity> described = described(sentence, token, role.first());
            if (described.isPresent()) {
                return described;
            }
            if (!isPart(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("POS")
                || token.tag().equals("CC")
                || token.text().equals("-");
    }

    /** "the Argentine striker" plays for a club. */
    private static boolean mayHave(Appearance body, RolePhrase role) {
        boolean nationality = body.kind() == Mention.Kind.DEMONYM && NameWords.SPORT.has(role.lemma());
        return body.isBody() && !nationality;
    }

    /** "Zelkova's Africa director", "the group's Africa director": the body that owns a place's name. */
    private Optional<Entity> ownerOf(Sentence sentence, Appearance name) {
        int first = sentence.tokensIn(name.span()).getFirst().index();
        boolean owned = first > 1 && sentence.token(first - 1).tag().equals("POS");
        return owned && !(name.entity() instanceof Organization)
                ? names.organization(sentence, first - 2)
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
    private Optional<Entity> described(Sentence sentence, Token head, int role) {
        boolean owner = sentence.token(head.index() + 1).tag().equals("POS");
        return owner || head.index() >= role - DESCRIPTION_REACH ? names.body(head) : Optional.empty();
    }
}
