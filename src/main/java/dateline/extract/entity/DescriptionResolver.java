package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.authority.Gender;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out whom a description means: somebody named before, somebody described before, or somebody new. */
final class DescriptionResolver {
    private static final int NEAR = 5;
    private static final int FAR = 1000;
    private static final Set<String> LEADERS = Set.of("leader", "head", "chief", "strongman", "ruler", "premier");
    private static final Set<String> STATES = Set.of("country", "nation", "state", "republic", "kingdom");
    private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital", "municipality");
    private static final Set<String> COMPANIES = Set.of(
            "company",
            "firm",
            "corporation",
            "maker",
            "manufacturer",
            "producer",
            "supplier",
            "retailer",
            "giant",
            "conglomerate",
            "automaker",
            "startup",
            "brokerage",
            "developer",
            "insurer",
            "concern");

    private final Discourse discourse;

    DescriptionResolver(Discourse discourse) {
        this.discourse = discourse;
    }

    Optional<Referent> antecedent(Description description) {
        return apposition(description)
                .filter(referent -> !isInside(referent, description))
                .or(() -> stateOf(description))
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
                        .mapToObj(below -> discourse.headedBy(sentence, below))
                        .flatMap(Optional::stream)
                        .filter(Referent::isNamed)
                        .findFirst())
                .filter(referent -> fits(description, referent));
    }

    private static boolean fits(Description description, Referent referent) {
        return referent.sort() == description.noun().sort() && description.several() == referent.several();
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

    private Optional<Referent> known(Description description) {
        if (!description.definite()) {
            return Optional.empty();
        }
        Optional<Referent> again = described(description);
        if (again.isPresent() || description.several()) {
            return again;
        }
        return switch (description.noun().sort()) {
            case PERSON -> holder(description).or(() -> man(description));
            case ORGANIZATION ->
                near(description, Sort.ORGANIZATION)
                        .filter(each -> isA(each, description.lemma()))
                        .findFirst();
            case PLACE ->
                near(description, Sort.PLACE)
                        .filter(each -> isPlace(each, description.lemma()))
                        .findFirst();
            case TOPIC -> Optional.empty();
        };
    }

    /** Somebody without a name who was called the same before. */
    private Optional<Referent> described(Description description) {
        return latest(description, FAR)
                .filter(referent -> !referent.isNamed() && fits(description, referent))
                .filter(referent -> referent.phrases().stream()
                        .anyMatch(phrase -> Words.lemma(phrase.headToken()).equals(description.lemma())))
                .findFirst();
    }

    private Stream<Referent> latest(Description description, int sentences) {
        return discourse.latest(description.phrase().sentence(), sentences).stream();
    }

    private Stream<Referent> near(Description description, Sort sort) {
        return latest(description, NEAR).filter(referent -> referent.isNamed() && referent.sort() == sort);
    }

    /** The person with this title: "the president", "the Russian leader". */
    private Optional<Referent> holder(Description description) {
        boolean leader =
                LEADERS.contains(description.lemma()) && !description.inside().isEmpty();
        return latest(description, FAR)
                .filter(referent -> referent.isNamed() && referent.sort() == Sort.PERSON)
                .filter(referent ->
                        leader || referent.titles().stream().anyMatch(title -> title.has(description.lemma())))
                .filter(referent -> description.inside().stream().allMatch(name -> isOf(referent, name)))
                .findFirst();
    }

    /** Whether a title or an office of somebody belongs to this place or body. */
    private boolean isOf(Referent person, Name name) {
        Optional<Referent> body = discourse.headedBy(name.sentence(), name.head());
        boolean title = person.titles().stream()
                .flatMap(each -> each.tokens().stream())
                .anyMatch(token -> body.isPresent() && discourse.headedBy(token).equals(body));
        Optional<Entry> entry = body.flatMap(Referent::entry);
        return title
                || entry.isPresent()
                        && person.entry().stream()
                                .flatMap(known -> known.offices().stream())
                                .anyMatch(
                                        office -> office.of().equals(entry.get().id()));
    }

    /** "the woman": the last one of whom the text spoke, close by. */
    private Optional<Referent> man(Description description) {
        Optional<Gender> gender = description.noun().gender();
        boolean plain =
                description.modifiers().isEmpty() && Set.of("man", "woman").contains(description.lemma());
        return plain
                ? latest(description, 1)
                        .filter(referent -> referent.sort() == Sort.PERSON
                                && referent.gender().equals(gender))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isA(Referent organization, String noun) {
        boolean company = organization.names().stream()
                .anyMatch(name -> NameWords.COMPANY.has(name.tokens().getLast().text()));
        boolean said = organization.names().stream()
                .flatMap(name -> name.tokens().stream())
                .anyMatch(token -> Words.lower(token).equals(noun));
        String type = organization.entry().map(Entry::type).orElse("");
        boolean publicBody = organization.names().stream()
                .anyMatch(name ->
                        NameWords.ORGANIZATION.has(name.tokens().getLast().text()));
        return said
                || type.contains(noun)
                || COMPANIES.contains(noun) && (company || type.equals("company") || type.isEmpty() && !publicBody)
                || noun.equals("group") && (type.isEmpty() || type.contains("group") || type.equals("company"));
    }

    private static boolean isPlace(Referent place, String noun) {
        boolean state =
                place.entry().filter(entry -> entry.type().equals("state")).isPresent();
        return STATES.contains(noun) && state || TOWNS.contains(noun) && !state && !noun.equals("capital");
    }
}
