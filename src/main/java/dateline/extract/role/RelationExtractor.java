package dateline.extract.role;

import dateline.authority.Authority;
import dateline.model.Cast;
import dateline.model.Relation;
import dateline.model.RelationId;
import dateline.text.AnnotatedText;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds who is of whose family, which body is a part of which, and which place lies in which. Threads may share it. */
public final class RelationExtractor {
    private static final double CONFIDENCE = 0.8;

    private final Authority authority;

    public RelationExtractor(Authority authority) {
        this.authority = authority;
    }

    /** Each relation once, where the text tells of it first; in text order. */
    public List<Relation> extract(AnnotatedText text, Cast cast) {
        Appearances names = new Appearances(text, cast);
        Kinships kinships = new Kinships(names);
        Wholes wholes = new Wholes(names);
        ContainedPlaces surroundings = new ContainedPlaces(names, authority);
        List<Tie> found = text.sentences().stream()
                .flatMap(sentence -> Stream.of(kinships.in(sentence), wholes.in(sentence), surroundings.in(sentence)))
                .flatMap(List::stream)
                .filter(tie -> !tie.subject().id().equals(tie.object().id()))
                .sorted(Comparator.comparing(Tie::words))
                .toList();
        return relations(found);
    }

    private static List<Relation> relations(List<Tie> ties) {
        List<Tie> told = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        Map<Integer, Integer> ordinals = new HashMap<>();
        for (Tie tie : ties) {
            if (told.stream().noneMatch(tie::repeats)) {
                told.add(tie);
                relations.add(relation(tie, ordinals));
            }
        }
        return relations;
    }

    private static Relation relation(Tie tie, Map<Integer, Integer> ordinals) {
        Span words = tie.words();
        return new Relation(
                new RelationId(words.begin(), ordinals.merge(words.begin(), 1, Integer::sum)),
                tie.subject().id(),
                tie.kind(),
                tie.object().id(),
                words,
                tie.former(),
                CONFIDENCE);
    }
}
