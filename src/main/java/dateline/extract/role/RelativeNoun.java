package dateline.extract.role;

import dateline.extract.entity.KinPhrase;
import dateline.extract.name.NameWords;
import dateline.model.Entity;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A noun that says what one is to another: "husband" in "her husband, Bo Marten", "unit" in "Zelkova, a unit of Acme".
 *
 * @param noun its token
 * @param named whom a word stands for, where it is of the sort that the noun speaks of
 */
record RelativeNoun(Sentence sentence, int noun, IntFunction<Optional<Entity>> named) {
    private static final int REACH = 6;

    /**
     * Whose it is.
     *
     * @param words with the noun
     */
    record Owner(Entity entity, Span words) {}

    /** "her husband", "Ana's younger brother", "the son of Ana", "Ana and husband Bo". */
    Optional<Owner> owner() {
        return KinPhrase.owner(sentence, noun)
                .flatMap(word -> owner(isJoined(word) ? word - 2 : word, word))
                .or(() -> behindOf().flatMap(word -> owner(word, word)))
                .or(() -> beforeAnd().flatMap(word -> owner(word, noun)));
    }

    /**
     * @param word for the owner
     * @param told the word that says so, a pronoun where the owner is named before it
     */
    private Optional<Owner> owner(int word, int told) {
        return named.apply(word).map(entity -> {
            int first = told == word ? end(word, -1) : told;
            return new Owner(entity, sentence.spanOf(Math.min(first, noun), Math.max(told, noun)));
        });
    }

    /** Of "Ana and her husband" Ana, whomever the pronoun might mean elsewhere. */
    private boolean isJoined(int word) {
        return word >= 2
                && sentence.token(word).tag().equals("PRP$")
                && sentence.token(word - 1).tag().equals("CC")
                && named.apply(word - 2).isPresent();
    }

    private Optional<Integer> behindOf() {
        if (noun + 2 >= sentence.size()
                || !Words.lower(sentence.token(noun + 1)).equals("of")) {
            return Optional.empty();
        }
        return firstNamed(noun + 2);
    }

    /** The first who is named from a token on, titles and the like skipped: "former President Ana Petrova". */
    private Optional<Integer> firstNamed(int from) {
        for (int at = from; at < sentence.size() && at - from < REACH; at++) {
            if (named.apply(at).isPresent()) {
                return Optional.of(end(at, 1));
            }
            Token token = sentence.token(at);
            boolean goesOn =
                    KinPhrase.isPart(token) || token.tag().equals("DT") || NameWords.HONORIFIC.has(token.text());
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last word of a name that a word belongs to, or the first: so that all of it is among the words that tell. */
    private int end(int word, int step) {
        Entity entity = named.apply(word).orElseThrow();
        int at = word;
        while (at + step >= 0
                && at + step < sentence.size()
                && named.apply(at + step).filter(entity::equals).isPresent()) {
            at += step;
        }
        return at;
    }

    private Optional<Integer> beforeAnd() {
        return noun >= 2 && sentence.token(noun - 1).tag().equals("CC") ? Optional.of(noun - 2) : Optional.empty();
    }

    /** "her husband Bo", "her husband, former mayor Bo Marten,", "Bo, her husband", "Bo is her husband", "her husband". */
    Optional<Entity> bearer() {
        DependencyTree tree = sentence.tree();
        return Stream.<Stream<Entity>>of(
                        behind().flatMap(named::apply).stream(),
                        all(tree.is(noun, "appos") ? IntStream.of(tree.head(noun)) : IntStream.empty()),
                        beforeComma().flatMap(named::apply).stream(),
                        all(
                                tree.has(noun, "cop") && !RoleVerbs.isSupposed(sentence, noun)
                                        ? tree.children(noun, "nsubj")
                                        : IntStream.empty()),
                        named.apply(noun).stream())
                .flatMap(entities -> entities)
                .findFirst();
    }

    private Stream<Entity> all(IntStream words) {
        return words.boxed().flatMap(word -> named.apply(word).stream());
    }

    /** The name right behind; behind a comma only where the phrase ends with it. */
    private Optional<Integer> behind() {
        boolean comma =
                noun + 1 < sentence.size() && sentence.token(noun + 1).text().equals(",");
        return firstNamed(comma ? noun + 2 : noun + 1).filter(name -> !comma || endsPhrase(name));
    }

    private boolean endsPhrase(int word) {
        return word + 1 >= sentence.size() || sentence.token(word + 1).tag().matches("[,.:]|CC");
    }

    /** The name before the comma of "Bo, Ana's husband" and "Bo, the husband of Ana". */
    private Optional<Integer> beforeComma() {
        int at = noun - 1;
        while (at > 0 && noun - at < REACH && !sentence.token(at).text().equals(",")) {
            at--;
        }
        boolean phrase = at > 0
                && sentence.token(at).text().equals(",")
                && sentence.tokens().subList(at + 1, noun).stream()
                        .noneMatch(token -> token.isVerb() || token.tag().equals("IN"));
        return phrase ? Optional.of(at - 1) : Optional.empty();
    }
}
