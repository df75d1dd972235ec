package dateline.extract.name;

import dateline.authority.Authority;
import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bodies that are named for a place or nation: "Syrian army", "Rwandan Patriotic Front", "Dallas Police". */
public final class Bodies {
    private final Authority authority;

    Bodies(Authority authority) {
        this.authority = authority;
    }

    /** One for each place or nationality that such words follow, in text order. */
    List<Name> in(Sentence sentence, List<Name> known, List<Name> tagged) {
        List<Name> found = new ArrayList<>();
        for (Name name : known) {
            if (name.sort() == Sort.PLACE) {
                common(name).or(() -> proper(name, tagged)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A nationality and common nouns: "Russian air force". */
    private static Optional<Name> common(Name nation) {
        Sentence sentence = nation.sentence();
        int end = nation.last();
        while (end + 1 < sentence.size() && isModifier(sentence.token(end + 1))) {
            end++;
        }
        Token last = sentence.token(end);
        return nation.demonym() && end > nation.last() && last.isNoun() && NameWords.INSTITUTION.has(Words.lower(last))
                ? Optional.of(body(nation, end))
                : Optional.empty();
    }

    private static boolean isModifier(Token token) {
        return token.isNoun() && !token.tag().endsWith("S");
    }

    /** A place or nationality and more words with a capital, the last of them such as "Front". */
    private Optional<Name> proper(Name place, List<Name> tagged) {
        Sentence sentence = place.sentence();
        if (Words.isHeadline(sentence)) {
            return Optional.empty();
        }
        int end = place.last();
        for (int at = place.last() + 1; at < sentence.size() && isPart(sentence.token(at)); at++) {
            if (NameWords.ORGANIZATION.has(sentence.token(at).text())) {
                end = at;
            }
        }
        // "Texas District Attorney" is no body
        boolean office = end + 1 < sentence.size()
                && NameWords.LEGALOFFICE.has(sentence.token(end + 1).text());
        return end > place.last() && !office && !isName(sentence, place.last() + 1, end, tagged)
                ? Optional.of(body(place, end))
                : Optional.empty();
    }

    private static boolean isPart(Token token) {
        return Words.capitalized(token)
                && (token.isProperNoun() || token.tag().startsWith("JJ"))
                && (token.name() == NameTag.NONE || token.name() == NameTag.ORGANIZATION)
                && !NameWords.isTitle(token.text());
    }

    /** Whether the words behind the place are a name without it. */
    private boolean isName(Sentence sentence, int first, int last, List<Name> tagged) {
        return !authority.candidates(Words.between(sentence, first, last)).isEmpty()
                || tagged.stream().anyMatch(name -> name.first() == first && name.last() > last);
    }

    private static Name body(Name place, int last) {
        return new Name(place.sentence(), place.first(), last, Sort.ORGANIZATION);
    }
}
