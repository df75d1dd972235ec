package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.model.Entity;
import dateline.model.Organization;
import dateline.model.Tenure;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** People whom the text names with a body and no role: "Ana Petrova of Acme", "Acme's Ana Petrova". */
final class Affiliations {
    private static final Set<String> JOINING = Set.of("of", "at", "from", "with");
    /** "Ana Petrova at the White House" only is there. */
    private static final Set<String> WEAK = Set.of("at", "from", "with");

    private static final int REACH = 5;

    private final Appearances names;

    Affiliations(Appearances names) {
        this.names = names;
    }

    List<HeldRole> in(Sentence sentence) {
        List<HeldRole> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (JOINING.contains(Words.lower(token))) {
                behindName(sentence, token.index()).forEach(found::add);
            } else if (token.tag().equals("POS")) {
                owned(sentence, token.index()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Ana Petrova and Bo Marten of Acme", "Ana Petrova, of the law firm of Acme". */
    private List<HeldRole> behindName(Sentence sentence, int preposition) {
        int before = preposition - 1;
        if (before > 0 && sentence.token(before).text().equals(",")) {
            before--;
        }
        Optional<Appearances.Appearance> holder =
                before < 0 ? Optional.empty() : names.covering(sentence.token(before));
        if (holder.filter(Appearances.Appearance::isPerson).isEmpty()) {
            return List.of();
        }
        boolean weak = WEAK.contains(Words.lower(sentence.token(preposition)));
        return body(sentence, preposition + 1)
                .filter(body -> !weak || isPlaceOfWork(body))
                .map(body -> List.of(member(holder.get(), body.entity())))
                .orElse(List.of());
    }

    private Optional<Appearances.Appearance> body(Sentence sentence, int from) {
        for (int at = from; at < sentence.size() && at - from < REACH; at++) {
            Token token = sentence.token(at);
            Optional<Appearances.Appearance> found = names.covering(token);
            if (found.isPresent()) {
                return found.filter(each -> each.entity() instanceof Organization);
            }
            boolean modifier = token.tag().equals("DT") || token.tag().startsWith("JJ") || token.isNoun();
            if (!modifier && !Words.lower(token).equals("of")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A university, a bank: its name says what it is. */
    private static boolean isPlaceOfWork(Appearances.Appearance body) {
        return Stream.of(body.text().split("\\s+")).anyMatch(NameWords.ORGANIZATION::has);
    }

    /** "Acme's Ana Petrova", "the department's Ana Petrova". */
    private Optional<HeldRole> owned(Sentence sentence, int possessive) {
        if (possessive == 0 || possessive + 1 >= sentence.size()) {
            return Optional.empty();
        }
        Token name = sentence.token(possessive + 1);
        Optional<Entity> body = names.organization(sentence, possessive - 1);
        return names.covering(name)
                .filter(Appearances.Appearance::isPerson)
                .flatMap(holder -> body.map(of -> member(holder, of)));
    }

    private static HeldRole member(Appearances.Appearance holder, Entity body) {
        return new HeldRole(holder.entity(), body, HeldRole.MEMBER, holder.span(), Tenure.HELD);
    }
}
