package dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Annotated text written by hand, for tests without models: one token a line, an empty line between sentences.
 *
 * <pre>{@code
 * AnnotatedText text = Sentences.parse("""
 *     # word  lemma  tag  head  relation  name
 *     Obama   Obama  NNP  2     nsubj     PERSON
 *     spoke   speak  VBD  0     root
 *     .       .      .    2     punct
 *     """);
 * }</pre>
 *
 * Heads count from 1 as in CoNLL, 0 is the root; the name may be left out. Words stand one blank apart, but for closing
 * marks and clitics, which follow at once. "_" for a lemma means the word in lower case.
 */
public final class Sentences {
    private static final List<String> CLOSING = List.of(",", ".", ";", ":", "!", "?", ")", "'s", "'", "n't", "''", "”");
    private static final List<String> OPENING = List.of("(", "``", "“");

    private Sentences() {}

    public static AnnotatedText parse(String conll) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String block : conll.strip().split("\n\\s*\n")) {
            List<String[]> rows = block.lines()
                    .filter(line -> !line.isBlank() && !line.strip().startsWith("# "))
                    .map(line -> line.strip().split("\\s+"))
                    .toList();
            sentences.add(sentence(sentences.size(), rows, text));
        }
        return new AnnotatedText(new SourceText(text.toString()), sentences, List.of());
    }

    private static Sentence sentence(int index, List<String[]> rows, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        String before = "";
        for (String[] row : rows) {
            if (!text.isEmpty() && !CLOSING.contains(row[0]) && !OPENING.contains(before)) {
                text.append(' ');
            }
            before = row[0];
            int begin = text.codePointCount(0, text.length());
            text.append(row[0]);
            Span span = new Span(begin, text.codePointCount(0, text.length()));
            String lemma = row[1].equals("_") ? row[0].toLowerCase(java.util.Locale.ROOT) : row[1];
            NameTag name = row.length > 5 ? NameTag.valueOf(row[5]) : NameTag.NONE;
            tokens.add(new Token(tokens.size(), span, row[0], lemma, row[2], name));
        }
        int[] heads =
                rows.stream().mapToInt(row -> Integer.parseInt(row[3]) - 1).toArray();
        return new Sentence(
                index,
                tokens,
                new DependencyTree(heads, rows.stream().map(row -> row[4]).toArray(String[]::new)));
    }

    /** Where some words stand in a text, the first time. */
    public static Span find(AnnotatedText text, String words) {
        String string = text.source().toString();
        int at = string.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in \"" + string + "\"");
        }
        return text.source().spanOfChars(at, at + words.length());
    }

    /** The words of some spans. */
    public static List<String> words(AnnotatedText text, Span... spans) {
        return Arrays.stream(spans).map(text.source()::at).toList();
    }
}
