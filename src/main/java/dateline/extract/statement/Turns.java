package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The turns of an interview or a hearing, written out: paragraphs that begin with a name in capitals, or with Q or A, and
 * a colon. What follows is said word by word. An article holds turns when somebody takes more than one, beside others.
 */
final class Turns {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]+");
    private static final int LABEL_TOKENS = 5;
    private static final double CONFIDENCE = 0.9;

    private final boolean any;

    private Turns(boolean any) {
        this.any = any;
    }

    static Turns in(List<Passage> passages) {
        List<String> labels = passages.stream().flatMap(Turns::label).toList();
        long speakers = labels.stream().distinct().count();
        return new Turns(speakers > 1 && labels.size() > speakers);
    }

    /** Who takes a turn in a passage, and all the words of it. */
    Optional<Attribution> of(Passage passage) {
        int colon = colon(passage);
        return any && colon != Passage.NONE ? Optional.of(turn(passage, colon)) : Optional.empty();
    }

    private static Attribution turn(Passage passage, int colon) {
        boolean marked = passage.isMark(colon + 1) && passage.isMark(passage.size() - 1) && colon + 3 < passage.size();
        Span said =
                marked ? passage.spanOf(colon + 2, passage.size() - 2) : passage.spanOf(colon + 1, passage.size() - 1);
        return new Attribution(
                List.of(passage.spanOf(0, colon - 1)),
                List.of(passage.token(colon).span()),
                List.of(said),
                QuotationType.DIRECT,
                -1,
                CONFIDENCE);
    }

    private static Stream<String> label(Passage passage) {
        int colon = colon(passage);
        return colon == Passage.NONE ? Stream.empty() : Stream.of(passage.source.at(passage.spanOf(0, colon - 1)));
    }

    /** The colon behind a label with which a passage begins, or {@link Passage#NONE}. */
    private static int colon(Passage passage) {
        int at = 0;
        while (at < LABEL_TOKENS
                && at + 1 < passage.size()
                && isLabel(passage.token(at).text(), at)) {
            at++;
        }
        boolean colon =
                at > 0 && at + 1 < passage.size() && passage.token(at).text().equals(":");
        return colon ? at : Passage.NONE;
    }

    private static boolean isLabel(String word, int at) {
        return at == 0 && (word.equals("Q") || word.equals("A"))
                || CAPITALS.matcher(word).matches();
    }
}
