package dateline.extract.entity;

import dateline.extract.name.NameWords;
import dateline.extract.name.Phrase;
import dateline.extract.name.ShortTitles;
import dateline.model.Mention;
import dateline.text.DataFile;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an article calls people: by titles before their names, by descriptions beside them. */
final class Callings {
    private static final Map<String, Set<String>> KINDS = DataFile.groups("/dateline/entity/role-kinds.tsv");
    private static final int REACH = 6;

    private final Origins origins;

    Callings(Origins origins) {
        this.origins = origins;
    }

    /** Whether the article called somebody by the words of a description, or by finer ones, and of the same place or body. */
    boolean isCalled(Referent person, Description description) {
        List<String> role = description.roleWords();
        boolean called = hasTitle(person, role)
                || isDescribed(person, description.lemma(), role)
                || !isFormer(role)
                        && (hasShortTitle(person, description.lemma()) || role.size() == 1 && isOfKind(person, role));
        return called
                && origins.isFrom(person, description.inside())
                && description.capitalized().stream().allMatch(word -> isToldOf(person, word));
    }

    /** "the minister" for "Foreign Minister Ana Petrova". */
    private static boolean hasTitle(Referent person, List<String> role) {
        return person.titles().stream().anyMatch(title -> mayMean(role, title.role()));
    }

    /** "the president" is no former president; but "the teacher" may have been one. */
    private static boolean mayMean(List<String> role, List<String> title) {
        boolean office = role.stream().anyMatch(NameWords.OFFICE::has);
        return title.containsAll(role)
                && (isFormer(role) == isFormer(title) || !office && !isFormer(role))
                && isDeputy(role) == isDeputy(title);
    }

    /** "vice president" */
    private static boolean isDeputy(List<String> role) {
        return role.stream().anyMatch(NameWords.DEPUTY::has);
    }

    static boolean isFormer(List<String> role) {
        return role.stream().anyMatch(NameWords.FORMER::has);
    }

    /** "the senator" for "Sen. Ana Petrova". */
    private static boolean hasShortTitle(Referent person, String noun) {
        return person.names().stream().filter(name -> name.first() > 0).anyMatch(name -> ShortTitles.roles(
                        name.sentence().token(name.first() - 1))
                .contains(noun));
    }

    /** "the teacher" for "Ana Petrova, a teacher". */
    private static boolean isDescribed(Referent person, String noun, List<String> role) {
        return !NameWords.RELATION.has(noun)
                && person.phrases().stream()
                        .filter(phrase -> phrase.kind() == Mention.Kind.DESCRIPTION)
                        .filter(phrase -> Words.lemma(phrase.headToken()).equals(noun))
                        .anyMatch(phrase -> mayMean(role, words(phrase)));
    }

    private static List<String> words(Phrase phrase) {
        List<String> words = new ArrayList<>();
        phrase.sentence()
                .tokens()
                .subList(phrase.first(), phrase.last() + 1)
                .forEach(token -> words.add(Words.lower(token)));
        words.add(Words.lemma(phrase.headToken()));
        return words;
    }

    /** "the lawmaker" for "Sen. Ana Petrova" or "Ana Petrova, a senator". */
    private static boolean isOfKind(Referent person, List<String> noun) {
        return KINDS.getOrDefault(noun.getFirst(), Set.of()).stream()
                .anyMatch(role -> hasTitle(person, List.of(role))
                        || hasShortTitle(person, role)
                        || isDescribed(person, role, List.of(role)));
    }

    /** Whether a word stands right before one of somebody's names or descriptions: "Republican" for a Republican. */
    private static boolean isToldOf(Referent person, String word) {
        return person.phrases().stream().anyMatch(phrase -> {
            Sentence sentence = phrase.sentence();
            return sentence.tokens().subList(Math.max(0, phrase.first() - REACH), phrase.first()).stream()
                    .map(Token::text)
                    .anyMatch(word::equals);
        });
    }

    /** Whether somebody without a name was called the same before: "the minister" for "a junior minister". */
    static boolean isSame(Referent referent, Description description) {
        return !referent.isNamed()
                && description.fits(referent)
                && referent.phrases().stream()
                        .anyMatch(phrase -> Words.lemma(phrase.headToken()).equals(description.lemma()))
                && description.roleWords().stream().allMatch(word -> isToldOfUnnamed(referent, word));
    }

    private static boolean isToldOfUnnamed(Referent referent, String word) {
        String introduced = referent.description().toLowerCase(Locale.ROOT);
        return Arrays.asList(introduced.split(" ")).contains(word)
                || referent.phrases().stream()
                        .anyMatch(phrase -> Words.lemma(phrase.headToken()).equals(word));
    }
}
