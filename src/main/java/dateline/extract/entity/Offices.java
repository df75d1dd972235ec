package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.authority.Office;
import dateline.authority.RoleSynonyms;
import dateline.model.EntityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who held which office on an article's day, as the authority file knows.
 *
 * @param day where it is not known, nobody is said to hold an office then, and every office counts as held
 */
public record Offices(Authority authority, Optional<LocalDate> day) {

    /** The latest to take it. */
    Optional<Entry> holder(String role, EntityId body) {
        return day.flatMap(on -> authority.holders(role, body, on).stream().findFirst());
    }

    List<Office> of(Entry person) {
        return person.offices().stream()
                .filter(office -> day.map(office::heldOn).orElse(true))
                .toList();
    }

    /** Whether somebody held this role, whatever the body, on a known day. */
    boolean holds(Entry person, String role) {
        return day.isPresent() && mayHold(person, role);
    }

    /** The same; where the day is not known, whether they ever held it. */
    boolean mayHold(Entry person, String role) {
        String wanted = RoleSynonyms.canonical(role);
        return of(person).stream()
                .anyMatch(office -> RoleSynonyms.canonical(office.role()).equals(wanted));
    }

    /** Whether somebody held this role, in this body if one is given, and no longer does on a known day. */
    boolean held(Entry person, String role, Optional<EntityId> body) {
        String wanted = RoleSynonyms.canonical(role);
        return day.isPresent()
                && person.offices().stream()
                        .filter(office -> RoleSynonyms.canonical(office.role()).equals(wanted))
                        .filter(office -> body.isEmpty() || body.get().equals(office.of()))
                        .anyMatch(office -> office.endedBefore(day.get()));
    }

    /** Where somebody held this role on a known day. */
    public Stream<EntityId> bodies(EntityId person, String role) {
        String wanted = RoleSynonyms.canonical(role);
        return day.isEmpty()
                ? Stream.empty()
                : authority.entry(person).stream()
                        .flatMap(entry -> of(entry).stream())
                        .filter(office -> RoleSynonyms.canonical(office.role()).equals(wanted))
                        .map(Office::of);
    }
}
