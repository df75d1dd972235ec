package dateline.extract.role;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.extract.name.Nouns;
import dateline.extract.name.Sort;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Place;
import dateline.model.Relation.Kind;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places that lie in others, as the text says: "Antalya, Turkey", "the Syrian city of Raqqa", "Raqqa in northern Syria". */
final class ContainedPlaces {
    private static final Set<String> TOWNS = Set.of("city", "capital");

    /** A place's name in a sentence, from its first token to its last. */
    private record Named(Entity place, int first, int last) {}

    private final Appearances names;
    private final Authority authority;

    ContainedPlaces(Appearances names, Authority authority) {
        this.names = names;
        this.authority = authority;
    }

    List<Tie> in(Sentence sentence) {
        List<Named> places = places(sentence);
        List<Tie> found = new ArrayList<>();
        for (int at = 1; at < places.size(); at++) {
            tie(sentence, places.get(at - 1), places.get(at)).ifPresent(found::add);
        }
        return found;
    }

    private List<Named> places(Sentence sentence) {
        List<Named> places = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            names.covering(token)
                    .filter(name -> name.entity() instanceof Place
                            && name.span().begin() == token.span().begin())
                    .map(name -> new Named(
                            name.entity(),
                            token.index(),
                            sentence.tokensIn(name.span()).getLast().index()))
                    .ifPresent(places::add);
        }
        return places;
    }

    private Optional<Tie> tie(Sentence sentence, Named one, Named next) {
        List<Token> between = sentence.tokens().subList(one.last() + 1, next.first());
        boolean behind = isComma(between) && !isList(sentence, one, next) || isIn(between);
        boolean before = isOwned(between) || isKind(between);
        Optional<Tie> outward = behind ? tie(one, next, sentence.spanOf(one.first(), next.last())) : Optional.empty();
        return before ? tie(next, one, sentence.spanOf(one.first(), next.last())) : outward;
    }

    private Optional<Tie> tie(Named inner, Named outer, Span words) {
        return liesIn(inner.place().id(), outer.place().id())
                ? Optional.of(new Tie(inner.place(), Kind.CONTAINING_PLACE, outer.place(), words, false))
                : Optional.empty();
    }

    /** As the authority file knows; where it does not know the one, the text is believed if the other is no town. */
    private boolean liesIn(EntityId inner, EntityId outer) {
        Optional<Entry> known = authority.entry(inner);
        return known.isPresent()
                ? known.flatMap(Entry::partOf)
                        .filter(whole -> whole.equals(outer) || liesIn(whole, outer))
                        .isPresent()
                : authority
                        .entry(outer)
                        .filter(entry -> entry.kind() == Entry.Kind.GEOPOLITICAL && !TOWNS.contains(entry.type()))
                        .isPresent();
    }

    /** "Antalya, Turkey" */
    private static boolean isComma(List<Token> between) {
        return between.size() == 1 && between.getFirst().text().equals(",");
    }

    /** "in Zelkova, Syria and Iraq" */
    private static boolean isList(Sentence sentence, Named one, Named next) {
        int behind = next.last() + 1;
        boolean goesOn = behind < sentence.size()
                && (sentence.token(behind).tag().equals("CC")
                        || sentence.token(behind).text().equals(",")
                                && behind + 1 < sentence.size()
                                && sentence.token(behind + 1).tag().equals("CC"));
        return goesOn
                || one.first() > 0 && sentence.token(one.first() - 1).text().matches(",|and");
    }

    /** "Raqqa, in northern Syria" */
    private static boolean isIn(List<Token> between) {
        int comma = !between.isEmpty() && between.getFirst().text().equals(",") ? 1 : 0;
        return between.size() > comma
                && Words.lower(between.get(comma)).equals("in")
                && between.stream().skip(comma + 1).allMatch(ContainedPlaces::isModifier);
    }

    private static boolean isModifier(Token token) {
        return token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("NN");
    }

    /** "Syria's Raqqa" */
    private static boolean isOwned(List<Token> between) {
        return between.size() == 1 && between.getFirst().tag().equals("POS");
    }

    /** "the Syrian city of Raqqa", "Syria's capital, Damascus", "the Syrian city Raqqa" */
    private static boolean isKind(List<Token> between) {
        int end = between.size();
        if (end > 0 && Set.of("of", ",").contains(Words.lower(between.getLast()))) {
            end--;
        }
        return end > 0
                && Nouns.of(Words.lemma(between.get(end - 1)))
                        .filter(noun -> noun.sort() == Sort.PLACE)
                        .isPresent()
                && between.subList(0, end - 1).stream()
                        .allMatch(token -> isModifier(token) || token.tag().equals("POS"));
    }
}
