package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.extract.name.Name;
import dateline.extract.name.NameWords;
import dateline.model.EntityId;
import java.util.List;
import java.util.Optional;

/** Who is meant by an office, as the authority file knows: whoever held it on the article's day, or before. */
final class Officials {
    private final Discourse discourse;
    private final Offices offices;

    Officials(Discourse discourse, Offices offices) {
        this.discourse = discourse;
        this.offices = offices;
    }

    /**
     * "the British prime minister": whoever held the office on the article's day, named in the article or not.
     *
     * @param people whom the article spoke of before; among these is who "the prime minister" or "the former minister" means
     */
    Optional<Referent> inOffice(Description description, List<Referent> people) {
        List<String> role = description.roleWords();
        boolean former = Callings.isFormer(role);
        String label = String.join(
                " ", role.stream().filter(word -> !NameWords.FORMER.has(word)).toList());
        Optional<Entry> body = description.inside().isEmpty()
                ? Optional.empty()
                : entry(description.inside().getLast());
        if (former) {
            return people.stream().filter(person -> held(person, label, body)).findFirst();
        }
        return description.inside().isEmpty()
                ? people.stream().filter(person -> holds(person, label)).findFirst()
                : body.flatMap(of -> offices.holder(label, of.id())).map(discourse::known);
    }

    private Optional<Entry> entry(Name body) {
        return discourse.headedBy(body.sentence(), body.head()).flatMap(Referent::entry);
    }

    private boolean holds(Referent person, String role) {
        return person.entry().filter(entry -> offices.holds(entry, role)).isPresent();
    }

    private boolean held(Referent person, String role, Optional<Entry> body) {
        return person.entry()
                .filter(entry -> offices.held(entry, role, body.map(Entry::id)))
                .isPresent();
    }

    /** "the Russian leader": somebody who holds an office there. */
    boolean leads(Referent person, Description description) {
        return NameWords.LEADER.has(description.lemma())
                && !description.inside().isEmpty()
                && !Callings.isFormer(description.roleWords())
                && description.inside().stream().allMatch(body -> entry(body)
                        .map(Entry::id)
                        .filter(id -> holdsAny(person, id))
                        .isPresent());
    }

    private boolean holdsAny(Referent person, EntityId body) {
        return person.entry().stream()
                .flatMap(entry -> offices.of(entry).stream())
                .anyMatch(office -> office.of().equals(body));
    }
}
