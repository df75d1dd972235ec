package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.authority.Gender;
import dateline.authority.link.Linked;
import dateline.extract.name.Name;
import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.extract.name.Titles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One whom an article speaks of, while it is being read: grows with each mention that is found to mean them. */
final class Referent {
    private final List<Name> names = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private Sort sort;
    private Optional<Entry> entry = Optional.empty();
    private Optional<Linked> link = Optional.empty();
    private Optional<Gender> gender = Optional.empty();
    private Optional<Gender> likelyGender = Optional.empty();
    private boolean several;
    private boolean speaks;
    private String description = "";

    Referent(Sort sort) {
        this.sort = sort;
    }

    /** Somebody whom the authority file knows and the text need not name. */
    Referent(Entry known) {
        this(Sort.of(known.kind()));
        learn(known);
    }

    void add(Name name) {
        names.add(name);
        phrases.add(name.phrase());
    }

    void add(Phrase phrase) {
        phrases.add(phrase);
    }

    /** For a name that turns out to mean another. */
    void remove(Name name) {
        names.remove(name);
        phrases.remove(name.phrase());
    }

    void learn(Entry known) {
        entry = Optional.of(known);
        gender = known.gender().or(() -> gender);
    }

    void learn(Linked found) {
        link = Optional.of(found);
    }

    void learn(Optional<Gender> evidence) {
        gender = gender.or(() -> evidence);
    }

    /** What a single name hints at, which may be a surname as well. */
    void guess(Optional<Gender> hint) {
        likelyGender = hint;
    }

    void turnInto(Sort other) {
        sort = other;
    }

    /** Introduces somebody without a name. */
    void describe(Description words) {
        description = words.whole();
        several = words.several();
    }

    /** Introduces a family by its name. */
    void describeFamily(Name name) {
        description = name.text();
        several = true;
    }

    void makeSpeaker() {
        speaks = true;
    }

    Sort sort() {
        return sort;
    }

    /** In the order they were added. */
    List<Name> names() {
        return names;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    Optional<Entry> entry() {
        return entry;
    }

    /** What the link index knows of whom the authority file does not. */
    Optional<Linked> link() {
        return link;
    }

    Optional<Gender> gender() {
        return gender;
    }

    Optional<Gender> likelyGender() {
        return likelyGender;
    }

    boolean several() {
        return several;
    }

    /** The titles before their names. */
    List<Titles.Title> titles() {
        return names.stream()
                .map(name -> Titles.before(name.sentence(), name.first()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the text or the authority file has a name for them. */
    boolean isNamed() {
        return !several && !names.isEmpty() || entry.isPresent();
    }

    void sortPhrases() {
        names.sort(Comparator.comparing(Name::span));
        Collections.sort(phrases);
    }

    /** The words that introduced one without a name. */
    String description() {
        return description;
    }

    /** Whether a statement is ascribed to them. */
    boolean speaks() {
        return speaks;
    }

    /** The longest name; the first of several. */
    String fullestName() {
        String fullest = "";
        for (Name name : names) {
            if (!name.demonym() && name.text().length() > fullest.length()) {
                fullest = name.text();
            }
        }
        return fullest.isEmpty() ? names.getFirst().text() : fullest;
    }
}
