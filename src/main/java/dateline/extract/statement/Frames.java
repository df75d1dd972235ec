package dateline.extract.statement;

import dateline.text.DependencyTree;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells in which frame a word stands, for word lists that tell "agree/that" from "agree/to": {@code that} and
 * {@code whether} with a clause, {@code to} with an infinitive, a preposition or particle ({@code for}), {@code object}.
 */
final class Frames {
    private Frames() {}

    /** The class of a word in its frame, or else of the word alone. */
    static Optional<String> classOf(WordClasses classes, CueClause clause, int at) {
        String lemma = clause.lemma(at);
        return of(clause, at).stream()
                .flatMap(frame -> classes.classOf(lemma + "/" + frame).stream())
                .findFirst()
                .or(() -> classes.classOf(lemma));
    }

    /** In the order of the text. */
    private static Set<String> of(CueClause clause, int word) {
        DependencyTree tree = clause.tree();
        Set<String> frames = new LinkedHashSet<>();
        tree.children(word).forEach(child -> {
            tree.children(child, "case", "mark")
                    .mapToObj(clause::lemma)
                    .map(Frames::marker)
                    .forEach(frames::add);
            if (tree.is(child, "compound", "case", "mark")) {
                frames.add(marker(clause.lemma(child)));
            } else if (tree.is(child, "obj")) {
                frames.add("object");
            } else if (tree.is(child, "ccomp") && !opensWith(clause, child, "to", "whether", "if")) {
                frames.add("that");
            }
        });
        return frames;
    }

    private static boolean opensWith(CueClause clause, int verb, String... markers) {
        return clause.tree().children(verb, "mark").mapToObj(clause::lemma).anyMatch(mark -> Stream.of(markers)
                .anyMatch(mark::equals));
    }

    private static String marker(String lemma) {
        return lemma.equals("if") ? "whether" : lemma;
    }
}
