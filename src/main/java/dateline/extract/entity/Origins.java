package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.extract.name.Name;
import dateline.extract.name.PartyLabels;
import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.model.EntityId;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where people and bodies are from, as the text or the authority file tells; and where the article is at home. */
final class Origins {
    private static final int REACH = 8;
    private static final int LABEL = 5;

    private final Discourse discourse;
    private final Offices offices;

    Origins(Discourse discourse, Offices offices) {
        this.discourse = discourse;
        this.offices = offices;
    }

    /** Whether the text or the authority file knows that somebody or something is from all these places. */
    boolean isFrom(Referent referent, List<Name> places) {
        return places.stream()
                .allMatch(name ->
                        place(name).filter(place -> isFrom(referent, place)).isPresent());
    }

    /** Whether the text says so itself. */
    boolean isSaidFrom(Referent referent, List<Name> places) {
        return places.stream()
                .allMatch(name ->
                        place(name).filter(place -> isSaidFrom(referent, place)).isPresent());
    }

    private Optional<Referent> place(Name name) {
        return discourse.headedBy(name.sentence(), name.head());
    }

    boolean isFrom(Referent referent, Referent place) {
        Optional<EntityId> known = place.entry().map(Entry::id);
        return known.isPresent() && referent.entry().flatMap(Entry::partOf).equals(known)
                || isSaidFrom(referent, place);
    }

    /** "the Argentine striker Bo Marten", "Marten of Argentina", "Marten, D-Ohio". */
    private boolean isSaidFrom(Referent referent, Referent place) {
        return referent.phrases().stream().anyMatch(phrase -> places(phrase).contains(place));
    }

    /** Whom the words right before a phrase name, and those behind "of", "from" and in "D-Ohio". */
    private List<Referent> places(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        List<Referent> found = new ArrayList<>();
        int at = phrase.first() - 1;
        while (at >= 0 && phrase.first() - at <= REACH && isPart(sentence, at)) {
            discourse.headedBy(sentence, at).ifPresent(found::add);
            at--;
        }
        int behind = phrase.last() + 1;
        boolean label = PartyLabels.isLabelBehind(sentence, phrase.last());
        boolean of = behind < sentence.size() && List.of("of", "from").contains(Words.lower(sentence.token(behind)));
        for (int next = behind; (of || label) && next < sentence.size() && next - behind < LABEL; next++) {
            discourse.headedBy(sentence, next).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isPart(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("HYPH");
    }

    /** The state whose person somebody is, as far as the article names it. */
    Optional<Referent> stateOf(Referent referent) {
        return discourse.everybody().stream()
                .filter(place -> place.entry().filter(Origins::isState).isPresent())
                .filter(place -> isFrom(referent, place)
                        || referent.entry().stream()
                                .flatMap(person -> offices.of(person).stream())
                                .anyMatch(office -> place.entry().map(Entry::id).equals(Optional.of(office.of()))))
                .findFirst();
    }

    private static boolean isState(Entry entry) {
        return entry.type().equals("state");
    }

    /** The state that the article speaks of most, with the places in it. */
    Optional<Referent> home() {
        StateCounts counts = new StateCounts(offices.authority());
        for (Referent referent : discourse.everybody()) {
            if (referent.sort() == Sort.PLACE || referent.sort() == Sort.ORGANIZATION) {
                referent.entry()
                        .ifPresent(entry -> counts.add(entry, referent.names().size()));
            }
        }
        return counts.most(1).map(discourse::known);
    }
}
