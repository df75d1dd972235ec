package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.model.Mention;
import dateline.text.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is meant by a role: whom the article gives the title, or who held the office on the article's day. */
final class Officials {
    private static final Map<String, Set<String>> SHORT_TITLES = DataFile.groups("/dateline/entity/title-words.tsv");

    private final Discourse discourse;
    private final Offices offices;

    Officials(Discourse discourse, Offices offices) {
        this.discourse = discourse;
        this.offices = offices;
    }

    /** By a title or a description of the same words, and of the same body. */
    boolean isCalled(Referent person, Description description) {
        List<String> role = description.roleWords();
        boolean former = isFormer(role);
        return person.titles().stream()
                                .anyMatch(title -> title.role().containsAll(role)
                                        && former == isFormer(title.role())
                                        && isDeputy(role) == isDeputy(title.role()))
                        && description.inside().stream().allMatch(body -> isOf(person, body))
                || isShortTitle(person, description.lemma())
                        && description.inside().isEmpty()
                        && !former
                || isDescribed(person, description);
    }

    /** "vice president" */
    private static boolean isDeputy(List<String> role) {
        return role.stream().anyMatch(NameWords.DEPUTY::has);
    }

    private static boolean isFormer(List<String> role) {
        return role.stream().anyMatch(NameWords.FORMER::has);
    }

    /** "the senator" for "Sen. Ana Petrova". */
    private static boolean isShortTitle(Referent person, String noun) {
        return person.names().stream()
                .filter(name -> name.first() > 0)
                .map(name ->
                        SHORT_TITLES.get(name.sentence().token(name.first() - 1).text()))
                .anyMatch(roles -> roles != null && roles.contains(noun));
    }

    /** "the teacher" for "Ana Petrova, a teacher". */
    private static boolean isDescribed(Referent person, Description description) {
        return description.inside().isEmpty()
                && !NameWords.RELATION.has(description.lemma())
                && person.phrases().stream()
                        .filter(phrase -> phrase.kind() == Mention.Kind.DESCRIPTION)
                        .anyMatch(phrase -> Words.lemma(phrase.headToken()).equals(description.lemma())
                                && words(phrase).containsAll(description.roleWords()));
    }

    private static List<String> words(Phrase phrase) {
        return phrase.sentence().tokens().subList(phrase.first(), phrase.last() + 1).stream()
                .map(Words::lower)
                .toList();
    }

    /**
     * "the British prime minister": whoever held the office on the article's day, named in the article or not.
     *
     * @param people whom the article spoke of before; among these is who "the prime minister" means
     */
    Optional<Referent> inOffice(Description description, List<Referent> people) {
        List<String> role = description.roleWords();
        if (isFormer(role)) {
            return Optional.empty();
        }
        String label = String.join(" ", role);
        return description.inside().isEmpty()
                ? people.stream().filter(person -> holds(person, label)).findFirst()
                : entry(description.inside().getLast())
                        .flatMap(body -> offices.holder(label, body.id()))
                        .map(this::referent);
    }

    private Optional<Entry> entry(Name body) {
        return discourse.headedBy(body.sentence(), body.head()).flatMap(Referent::entry);
    }

    private boolean holds(Referent person, String role) {
        return person.entry().filter(entry -> offices.holds(entry, role)).isPresent();
    }

    private Referent referent(Entry holder) {
        return discourse.everybody().stream()
                .filter(referent -> referent.entry().equals(Optional.of(holder)))
                .findFirst()
                .orElseGet(() -> discourse.introduce(new Referent(holder)));
    }

    /** "the Russian leader": somebody who holds an office there. */
    boolean leads(Referent person, Description description) {
        return NameWords.LEADER.has(description.lemma())
                && !description.inside().isEmpty()
                && description.inside().stream().allMatch(body -> isOf(person, body));
    }

    /** Whether a title or an office of somebody belongs to this place or body. */
    private boolean isOf(Referent person, Name name) {
        Optional<Referent> body = discourse.headedBy(name.sentence(), name.head());
        boolean title = body.isPresent()
                && person.titles().stream()
                        .flatMap(each -> each.tokens().stream())
                        .map(discourse::headedBy)
                        .anyMatch(body::equals);
        return title
                || body.flatMap(Referent::entry)
                        .filter(entry -> holdsAny(person, entry))
                        .isPresent();
    }

    private boolean holdsAny(Referent person, Entry body) {
        return person.entry().stream()
                .flatMap(entry -> offices.of(entry).stream())
                .anyMatch(office -> office.of().equals(body.id()));
    }
}
