package dateline.extract.entity;

import dateline.authority.Gender;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds out whom a description means: somebody named before, somebody described before, or somebody new. */
final class DescriptionResolver {
    private static final int NEAR = 5;
    private static final int FAR = 1000;
    private static final int CLOSE = 1;
    private static final Set<String> ADULT = Set.of("man", "woman");

    private final Discourse discourse;
    private final Officials officials;

    DescriptionResolver(Discourse discourse, Officials officials) {
        this.discourse = discourse;
        this.officials = officials;
    }

    Optional<Referent> antecedent(Description description) {
        return apposition(description)
                .filter(referent -> !isInside(referent, description))
                .or(() -> stateOf(description))
                .or(() -> placeOf(description))
                .or(() -> known(description).filter(referent -> !isInside(referent, description)));
    }

    /** "Ana's mother" is not Ana. */
    private boolean isInside(Referent referent, Description description) {
        return description.inside().stream()
                .anyMatch(
                        name -> discourse.headedBy(name.sentence(), name.head()).equals(Optional.of(referent)));
    }

    /** "Ana Petrova, the minister" and "the minister, Ana Petrova". */
    private Optional<Referent> apposition(Description description) {
        Sentence sentence = description.phrase().sentence();
        DependencyTree tree = sentence.tree();
        int head = description.phrase().head();
        Optional<Referent> above =
                tree.is(head, "appos") ? discourse.headedBy(sentence, tree.head(head)) : Optional.empty();
        return above.or(() -> tree.children(head, "appos")
                        .filter(below -> commas(sentence, head, below) <= 1)
                        .mapToObj(below -> discourse.headedBy(sentence, below))
                        .flatMap(Optional::stream)
                        .filter(Referent::isNamed)
                        .findFirst())
                .filter(referent -> fits(description, referent));
    }

    /** More than one make a list: "the president, the vice president, Ana Petrova". */
    private static long commas(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(Math.min(from, to), Math.max(from, to)).stream()
                .filter(token -> token.text().equals(","))
                .count();
    }

    private static boolean fits(Description description, Referent referent) {
        Optional<Gender> gender = description.noun().gender();
        boolean sameGender = gender.isEmpty()
                || referent.gender().isEmpty()
                || referent.gender().equals(gender);
        return sameGender
                && referent.sort() == description.noun().sort()
                && description.several() == referent.several();
    }

    /** "the Russian government" is Russia. */
    private Optional<Referent> stateOf(Description description) {
        return NameWords.STATE.has(description.lemma()) && !description.several()
                ? description.inside().stream()
                        .filter(name -> name.sort() == Sort.PLACE)
                        .map(name -> discourse.headedBy(name.sentence(), name.head()))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** "the town of Zelkova" is Zelkova. */
    private Optional<Referent> placeOf(Description description) {
        return description.noun().sort() == Sort.PLACE
                        && !description.several()
                        && !description.lemma().equals("capital")
                ? description.inside().stream()
                        .filter(name -> name.sort() == Sort.PLACE
                                && name.first() > description.phrase().head())
                        .flatMap(name -> discourse.headedBy(name.sentence(), name.head()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Referent> known(Description description) {
        if (!description.definite() || description.isLimited()) {
            return Optional.empty();
        }
        if (description.several()) {
            return latest(description, FAR).stream()
                    .filter(referent -> isCalledSo(referent, description))
                    .findFirst();
        }
        return switch (description.noun().sort()) {
            case PERSON -> person(description);
            case ORGANIZATION -> thing(description, description.isOwned() ? NounFit::isKnownAs : NounFit::isA);
            case PLACE -> thing(description, NounFit::isPlace);
            case TOPIC -> Optional.empty();
        };
    }

    /** Somebody without a name who was called the same before. */
    private static boolean isCalledSo(Referent referent, Description description) {
        return !referent.isNamed()
                && fits(description, referent)
                && referent.phrases().stream()
                        .anyMatch(phrase -> Words.lemma(phrase.headToken()).equals(description.lemma()));
    }

    /** Who holds the office, who was called so before, who leads the body, "the woman". */
    private Optional<Referent> person(Description description) {
        List<Referent> before = latest(description, FAR);
        List<Referent> people = before.stream()
                .filter(referent -> referent.isNamed() && referent.sort() == Sort.PERSON && !referent.several())
                .toList();
        Optional<Referent> inOffice = officials.inOffice(description, people);
        return inOffice.filter(any -> !description.inside().isEmpty())
                .or(() -> called(description, before, people))
                .or(() -> inOffice)
                .or(() -> people.stream()
                        .filter(each -> officials.leads(each, description))
                        .findFirst())
                .or(() -> adult(description));
    }

    /** The last one who was called so; of several, only somebody spoken of right before. */
    private Optional<Referent> called(Description description, List<Referent> before, List<Referent> people) {
        List<Referent> called = before.stream()
                .filter(each ->
                        isCalledSo(each, description) || people.contains(each) && officials.isCalled(each, description))
                .toList();
        boolean clear = called.size() < 2 || latest(description, CLOSE).contains(called.getFirst());
        return called.stream().findFirst().filter(any -> clear);
    }

    /** What was called so before, or a named body or place close by that the noun fits. */
    private Optional<Referent> thing(Description description, BiPredicate<Referent, String> fits) {
        Optional<Referent> again = latest(description, FAR).stream()
                .filter(each -> isCalledSo(each, description))
                .findFirst();
        List<Referent> fitting = latest(description, description.isOurs() ? FAR : NEAR).stream()
                .filter(each ->
                        each.isNamed() && each.sort() == description.noun().sort())
                .filter(each -> fits.test(each, description.lemma()) && !isModifier(each, description))
                .toList();
        return again.or(() -> description.isOurs()
                ? fitting.stream().max(Comparator.comparingInt(discourse::count))
                : fitting.stream().findFirst());
    }

    /** "Vermont" in "the Vermont senator won the state" is not the state. */
    private boolean isModifier(Referent place, Description description) {
        return place.sort() == Sort.PLACE
                && discourse
                        .latest(place)
                        .filter(phrase ->
                                phrase.sentence() == description.phrase().sentence()
                                        && phrase.sentence().tree().is(phrase.head(), "compound", "amod"))
                        .isPresent();
    }

    private List<Referent> latest(Description description, int sentences) {
        return List.copyOf(discourse.latest(description.phrase().sentence(), sentences));
    }

    /** "the woman": the last one of whom the text spoke, close by. */
    private Optional<Referent> adult(Description description) {
        Optional<Gender> gender = description.noun().gender();
        boolean plain =
                description.modifiers().isEmpty() && !description.isHere() && ADULT.contains(description.lemma());
        return plain
                ? latest(description, 1).stream()
                        .filter(referent -> referent.sort() == Sort.PERSON
                                && referent.gender().equals(gender))
                        .findFirst()
                : Optional.empty();
    }
}
