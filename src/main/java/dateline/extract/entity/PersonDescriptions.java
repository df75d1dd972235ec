package dateline.extract.entity;

import dateline.authority.Gender;
import dateline.extract.name.Name;
import dateline.extract.name.Sort;
import dateline.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a description of a person means: who holds the office, who was called so before, "the woman", "the Argentine". */
final class PersonDescriptions {
    private static final int CLOSE = 1;
    private static final int NEAR = 3;
    private static final Set<String> ADULT = Set.of("man", "woman");

    private final Discourse discourse;
    private final Officials officials;
    private final Callings callings;
    private final Origins origins;

    PersonDescriptions(Discourse discourse, Officials officials, Origins origins) {
        this.discourse = discourse;
        this.officials = officials;
        this.callings = new Callings(origins);
        this.origins = origins;
    }

    Optional<Referent> antecedent(Description description) {
        List<Referent> before =
                discourse.mentions().salient(description.phrase().sentence());
        List<Referent> people =
                before.stream().filter(PersonDescriptions::isSomebody).toList();
        Optional<Referent> inOffice = officials.inOffice(description, people);
        return inOffice.filter(any -> !description.inside().isEmpty())
                .or(() -> called(description, before, people))
                .or(() -> inOffice)
                .or(() -> people.stream()
                        .filter(each -> officials.leads(each, description))
                        .findFirst())
                .or(() -> adult(description));
    }

    private static boolean isSomebody(Referent referent) {
        return referent.isNamed() && referent.sort() == Sort.PERSON && !referent.several();
    }

    /** The one in mind who was called so; of several, only somebody spoken of right before. */
    private Optional<Referent> called(Description description, List<Referent> before, List<Referent> people) {
        List<Referent> called = before.stream()
                .filter(each -> Callings.isSame(each, description)
                        || people.contains(each) && callings.isCalled(each, description))
                .toList();
        boolean clear = called.size() < 2
                || discourse
                        .mentions()
                        .salient(description.phrase().sentence(), CLOSE)
                        .contains(called.getFirst());
        return called.stream().findFirst().filter(any -> clear);
    }

    /** "the woman": the last one of whom the text spoke, close by. */
    private Optional<Referent> adult(Description description) {
        Optional<Gender> gender = description.noun().gender();
        boolean plain =
                description.modifiers().isEmpty() && !description.isHere() && ADULT.contains(description.lemma());
        return plain
                ? discourse.mentions().salient(description.phrase().sentence(), CLOSE).stream()
                        .filter(referent -> referent.sort() == Sort.PERSON && !referent.several())
                        .filter(referent -> referent.gender().equals(gender)
                                || !referent.isNamed() && referent.gender().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** "the Argentine": somebody from there, else the subject of the sentence before, if that is a person. */
    Optional<Referent> countryman(Name demonym, Referent place) {
        Sentence sentence = demonym.sentence();
        List<Referent> people = discourse.mentions().salient(sentence, NEAR).stream()
                .filter(PersonDescriptions::isSomebody)
                .toList();
        return people.stream()
                .filter(each -> origins.isFrom(each, place))
                .findFirst()
                .or(() -> people.stream()
                        .filter(each -> discourse.mentions().isSubjectBefore(each, sentence))
                        .findFirst());
    }
}
