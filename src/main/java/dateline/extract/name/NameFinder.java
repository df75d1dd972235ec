package dateline.extract.name;

import dateline.authority.Authority;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the names in a sentence: the name model's, put right by the authority file and by the words around them. */
public final class NameFinder {
    private final Gazetteer gazetteer;
    private final Bodies bodies;
    private final NameTypes types;
    private final SourceLines sources;
    private final TopicNames topics;

    public NameFinder(Authority authority) {
        this.gazetteer = new Gazetteer(authority);
        this.bodies = new Bodies(authority);
        this.types = new NameTypes(authority);
        this.sources = new SourceLines(authority);
        this.topics = new TopicNames(authority);
    }

    /** None overlaps another; in text order. */
    public List<Name> find(Sentence sentence) {
        List<Name> tagged = TaggedNames.in(sentence);
        List<Name> known = gazetteer.in(sentence, tagged);
        List<Name> found = disjoint(
                PartyLabels.in(sentence), PartyWords.in(sentence), bodies.in(sentence, known, tagged), known, tagged);
        List<Name> all = disjoint(
                sources.in(sentence),
                Partnerships.in(sentence),
                QuotedTitles.in(sentence),
                topics.in(sentence, known),
                Acronyms.in(sentence, found),
                found,
                Placings.datelines(sentence),
                UntaggedNames.in(sentence),
                UntaggedBodies.in(sentence));
        return NameLists.corrected(all.stream()
                .map(types::corrected)
                .filter(NameFinder::isName)
                .sorted(Comparator.comparingInt(Name::first))
                .toList());
    }

    /** The names of all lists, but for those that overlap an earlier one. */
    @SafeVarargs
    private static List<Name> disjoint(List<Name>... lists) {
        List<Name> found = new ArrayList<>();
        Stream.of(lists).flatMap(List::stream).forEach(name -> {
            if (found.stream().noneMatch(name::overlaps)) {
                found.add(name);
            }
        });
        return found;
    }

    private static boolean isName(Name name) {
        Token last = name.sentence().token(name.last());
        boolean gathering = name.sort() != Sort.TOPIC && name.size() > 1 && NameWords.EVENT.has(last.text());
        boolean date = name.sort() != Sort.PERSON
                && name.tokens().stream().allMatch(token -> NameWords.DATE.has(token.text()));
        boolean role = name.tokens().stream().allMatch(token -> NameWords.isTitle(token.text()));
        boolean capital = name.tokens().stream()
                .anyMatch(token -> token.text().codePoints().anyMatch(Character::isUpperCase));
        boolean clause = name.tokens().stream()
                .anyMatch(token -> token.tag().equals("MD") || token.tag().equals("PRP"));
        return !gathering
                && !date
                && !role
                && !clause
                && capital
                && !isPortfolio(name)
                && !Grades.isOne(name)
                && !isPlural(name);
    }

    /** "Advisers" at the beginning of a sentence: people without a name. */
    private static boolean isPlural(Name name) {
        Token word = name.tokens().getFirst();
        String lower = Words.lower(word);
        return name.size() == 1
                && name.first() == 0
                && lower.endsWith("s")
                && !Words.inCapitals(word.text())
                && Nouns.of(lower.substring(0, lower.length() - 1)).isPresent();
    }

    /** "Transport" in "Transport Secretary Ana Petrova", "Secretary of Transport": a part of her title. */
    private static boolean isPortfolio(Name name) {
        Sentence sentence = name.sentence();
        int next = name.last() + 1;
        int of = name.first() - 1;
        boolean before = next < sentence.size() && NameWords.DEPARTMENT.has(Words.lower(sentence.token(next)));
        boolean behind = of > 0
                && Words.lower(sentence.token(of)).matches("of|for")
                && NameWords.DEPARTMENT.has(Words.lower(sentence.token(of - 1)));
        return name.sort() == Sort.ORGANIZATION
                && (before || behind)
                && name.tokens().stream()
                        .allMatch(token -> NameWords.PORTFOLIO.has(token.text())
                                || token.tag().equals("CC"));
    }
}
