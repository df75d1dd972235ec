package dateline.extract.name;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parts what the name model takes for one name and is two: "Zelkova and Marten", where the article names both elsewhere;
 * the "U.S.-Mexico" border, the "Petrova-Marten" race.
 */
public final class JoinedNames {
    private static final Set<String> HYPHENS = Set.of("-", "–", "/");
    private static final int SHORT = 2;

    private final Authority authority;
    /** The names of the article, and the short forms of those of organizations and people. */
    private final Map<String, Sort> known = new HashMap<>();

    private JoinedNames(Authority authority) {
        this.authority = authority;
    }

    /** The names of each sentence, in text order. */
    public static List<List<Name>> parted(List<List<Name>> bySentence, Authority authority) {
        JoinedNames joined = new JoinedNames(authority);
        bySentence.stream().flatMap(List::stream).forEach(joined::learn);
        return bySentence.stream()
                .map(names -> names.stream().flatMap(joined::parts).toList())
                .toList();
    }

    private void learn(Name name) {
        if (name.demonym() || name.sort() == Sort.TOPIC || joint(name).isPresent()) {
            return;
        }
        known.putIfAbsent(name.text(), name.sort());
        if (name.sort() == Sort.PERSON) {
            known.putIfAbsent(name.tokens().getLast().text(), Sort.PERSON);
        } else if (name.sort() == Sort.ORGANIZATION && name.size() > SHORT) {
            known.putIfAbsent(name.withTokens(name.first(), name.first() + 1).text(), Sort.ORGANIZATION);
        }
        if (name.sort() == Sort.ORGANIZATION
                && !OrganizationNames.isGeneric(Words.lower(name.tokens().getFirst()))) {
            known.putIfAbsent(name.tokens().getFirst().text(), Sort.ORGANIZATION);
        }
    }

    private Stream<Name> parts(Name name) {
        Optional<Integer> joint = joint(name);
        if (joint.isEmpty() || !authority.candidates(name.text()).isEmpty()) {
            return Stream.of(name);
        }
        boolean hyphen = HYPHENS.contains(name.sentence().token(joint.get()).text());
        Optional<Name> left = part(name.withTokens(name.first(), joint.get() - 1), hyphen);
        Optional<Name> right = part(name.withTokens(joint.get() + 1, name.last()), hyphen);
        boolean two = left.isPresent() && right.isPresent() && arePair(left.get(), right.get());
        return two && (!hyphen || isModifier(name)) ? Stream.of(left.get(), right.get()) : Stream.of(name);
    }

    /** "Interfax-Ukraine" and "Petrov and Petrov" are one. */
    private static boolean arePair(Name left, Name right) {
        boolean mixed = left.sentence().token(left.last() + 1).text().equals("and");
        return (mixed || left.sort() == right.sort()) && !left.text().equals(right.text());
    }

    /** The "U.S.-Mexico" border. */
    private static boolean isModifier(Name name) {
        int next = name.last() + 1;
        return next < name.sentence().size()
                && (name.sentence().token(next).isNoun()
                        || name.sentence().token(next).tag().startsWith("JJ"));
    }

    /** Where the only "and" or hyphen inside a name stands. */
    private static Optional<Integer> joint(Name name) {
        List<Integer> joints = name.tokens().stream()
                .filter(token -> token.text().equals("and") || HYPHENS.contains(token.text()))
                .map(token -> token.index())
                .toList();
        return joints.size() == 1 && joints.getFirst() > name.first() && joints.getFirst() < name.last()
                ? Optional.of(joints.getFirst())
                : Optional.empty();
    }

    /** A name of the article; beside a hyphen also a state, a nationality or a body that the authority file knows. */
    private Optional<Name> part(Name part, boolean hyphen) {
        Optional<Name> named = Optional.ofNullable(known.get(part.text())).map(part::withSort);
        return named.isPresent() || !hyphen ? named : part(part);
    }

    private Optional<Name> part(Name part) {
        if (authority.demonym(part.text()).isPresent()) {
            return Optional.of(new Name(part.sentence(), part.first(), part.last(), Sort.PLACE, true));
        }
        return authority.candidates(part.text()).stream()
                .filter(entry -> entry.type().equals("state") || entry.kind() == Entry.Kind.ORGANIZATION)
                .map(entry -> part.withSort(Sort.of(entry.kind())))
                .findFirst();
    }
}
