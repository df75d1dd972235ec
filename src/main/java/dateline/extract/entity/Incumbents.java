package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.extract.name.NameWords;
import dateline.extract.name.Sort;
import dateline.extract.name.Titles;
import java.util.List;
import java.util.Optional;

/** Whom a title and a bare surname mean, as the authority file knows: "President Zelkova" is who held that office on the day. */
final class Incumbents {
    private final Authority authority;
    private final Offices offices;

    Incumbents(Authority authority, Offices offices) {
        this.authority = authority;
        this.offices = offices;
    }

    /** Learns who they are, of those whom the text names by nothing but a surname. */
    void learn(List<Referent> named) {
        named.stream()
                .filter(referent -> referent.sort() == Sort.PERSON
                        && referent.entry().isEmpty()
                        && !referent.several()
                        && referent.names().stream().allMatch(name -> name.size() == 1))
                .forEach(referent -> incumbent(referent).ifPresent(referent::learn));
    }

    private Optional<Entry> incumbent(Referent referent) {
        List<List<String>> roles =
                referent.titles().stream().map(Titles.Title::role).distinct().toList();
        List<Entry> fitting = authority
                .candidatesBySurname(referent.names().getFirst().text())
                .stream()
                .filter(entry -> roles.stream().anyMatch(role -> isOrWas(entry, role)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Whether somebody holds a role, or held a "former" one, whose words end those of the title: "U.S. president". */
    private boolean isOrWas(Entry person, List<String> title) {
        List<String> words =
                title.stream().filter(word -> !NameWords.FORMER.has(word)).toList();
        for (int first = 0; first < words.size(); first++) {
            String role = String.join(" ", words.subList(first, words.size()));
            boolean fits = Callings.isFormer(title)
                    ? offices.held(person, role, Optional.empty())
                    : offices.mayHold(person, role);
            if (fits || NameWords.DEPUTY.has(words.get(first))) {
                return fits;
            }
        }
        return false;
    }
}
