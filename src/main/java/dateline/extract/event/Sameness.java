package dateline.extract.event;

import dateline.extract.event.Telling.Givenness;
import dateline.model.EntityId;
import dateline.model.EventTime;
import dateline.model.Factuality;
import dateline.text.DataFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whether two tellings are of one event: nothing of one denies the other, and their words agree. */
final class Sameness {
    /** Types of which one event may be told. */
    private static final List<Set<String>> KINDRED = sets("/dateline/event/kindred-types.txt");

    /** Words by which one event may be told. */
    private static final List<Set<String>> SYNONYMS = sets("/dateline/event/synonyms.txt");

    /** Code points, some paragraphs: what is told again without a "the" or its actors is not told much later. */
    private static final int NEAR = 1000;

    /** Days that a guessed date may be wrong by. */
    private static final int WEEKS = 30;

    private Sameness() {}

    private static List<Set<String>> sets(String file) {
        return DataFile.lists(file).map(Set::copyOf).toList();
    }

    private static boolean inOne(List<Set<String>> sets, String one, String other) {
        return !one.equals(other) && sets.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    /** Other actors, another date, place or number: another event. What is told as new was not told before. */
    static boolean isDenied(Telling before, Telling now) {
        return (now.givenness() == Givenness.NEW || isOnlyPlanned(before, now)) && !before.headline()
                || isOtherTime(before.time(), now.time())
                || areOthers(before.roles().agents(), now.roles().agents())
                || areOthers(before.roles().patients(), now.roles().patients())
                || befallOthers(before, now)
                || now.type().equals("Consult")
                        && areOthers(before.roles().participants(), now.roles().participants())
                || areOthers(before.places(), now.places())
                || isOtherNumber(before.count(), now.count());
    }

    /** "Played on Sunday", "will play": what has been done is not planned any more. */
    private static boolean isOnlyPlanned(Telling before, Telling now) {
        return before.factuality() == Factuality.ACTUAL && now.factuality() == Factuality.PLANNED && !now.isGiven();
    }

    static boolean isLikely(Telling before, Telling now) {
        if (before.named() || now.named()) {
            return before.type().equals(now.type()) && EventNames.areOne(before, now);
        }
        boolean alike =
                before.type().equals(now.type()) && isAlike(before.lemma(), now.lemma()) && isAtHand(before, now);
        if (TypeClass.SPOKEN.has(now.subtype())) {
            return alike && (now.isGiven() || before.headline() && share(before, now));
        }
        return alike || isKindred(before, now) || isTakenUp(before, now) || isSummedUp(before, now);
    }

    /** "An earthquake struck": its noun and its verb; "marched to protest". */
    static boolean isOneClause(Telling one, Telling other) {
        return one.twin().equals(Optional.of(other.trigger())) || other.twin().equals(Optional.of(one.trigger()));
    }

    /** A headline says by one word ("defeat") what the text says by another ("destroy"), of the same; "died", "her death". */
    private static boolean isSummedUp(Telling before, Telling now) {
        return (before.headline() || !now.type().equals("Event"))
                && before.type().equals(now.type())
                && before.factuality() == now.factuality()
                && inOne(SYNONYMS, before.lemma(), now.lemma())
                && share(before, now);
    }

    /** Of types of which one event may be told: "arrested", "captured"; "killed", "died". */
    private static boolean isKindred(Telling before, Telling now) {
        return before.factuality() == Factuality.ACTUAL
                && now.factuality() == Factuality.ACTUAL
                && (isSameSubtype(before, now) || inOne(KINDRED, before.subtype(), now.subtype()))
                && (share(before, now) || before.headline() && now.roles().isEmpty());
    }

    /** With an actor in common; else as something known, or not far away, of the same number and as certain. */
    private static boolean isAtHand(Telling before, Telling now) {
        boolean near = now.trigger().begin() - before.trigger().begin() <= NEAR;
        boolean alike =
                before.plural() == now.plural() && (before.headline() || before.factuality() == now.factuality());
        return share(before, now) || now.isGiven() || near && alike;
    }

    /** Of whom one sentence says that one was killed and the other was killed, two were killed. */
    private static boolean befallOthers(Telling before, Telling now) {
        return before.sentence() == now.sentence()
                && !before.roles().patients().isEmpty()
                && !now.roles().patients().isEmpty()
                && before.roles().patients().stream().noneMatch(now.roles().patients()::contains);
    }

    private static boolean isSameSubtype(Telling before, Telling now) {
        return before.subtype().equals(now.subtype()) && !before.subtype().equals(before.type());
    }

    /** "The attack" after a bombing, "the vote" after an election: the class alone, as something known. */
    private static boolean isTakenUp(Telling before, Telling now) {
        return now.isGiven()
                && before.plural() == now.plural()
                && before.type().equals(now.type())
                && !now.type().equals("Event")
                && (!TypeClass.COMPOSITE.has(now.type()) || inOne(SYNONYMS, before.lemma(), now.lemma()))
                && (now.subtype().equals(now.type()) || now.subtype().equals(before.subtype()))
                && (now.roles().isEmpty() || share(before, now));
    }

    private static boolean share(Telling before, Telling now) {
        List<EntityId> actors = before.roles().all();
        return now.roles().all().stream().anyMatch(actors::contains);
    }

    /** "kill" and "killing": the same beginning. */
    static boolean isAlike(String one, String other) {
        int length = Math.min(5, Math.min(one.length(), other.length()));
        return length >= 3 && one.regionMatches(0, other, 0, length);
    }

    /** What a sentence dates, it dates to the day; a guess from the article's date is right within some weeks at least. */
    private static boolean isOtherTime(Optional<EventTime> one, Optional<EventTime> other) {
        return one.flatMap(first -> other.filter(second -> first.isLikely() && second.isLikely()
                        ? first.isApartFrom(second)
                        : first.isApartFrom(second, WEEKS)))
                .isPresent();
    }

    private static boolean isOtherNumber(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Whoever has no name may be anybody. */
    private static boolean areOthers(List<EntityId> some, List<EntityId> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream().noneMatch(others::contains)
                && some.stream().noneMatch(Sameness::isUnnamed)
                && others.stream().noneMatch(Sameness::isUnnamed);
    }

    private static boolean isUnnamed(EntityId entity) {
        return entity.collection() == EntityId.Collection.AGENT;
    }
}
