package dateline.benchmark;

import dateline.store.NamedGraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.lang.IteratorParsers;

/**
 * As many articles' graphs as one likes, out of a few: copies under identifiers of their own. What the authority knows is the
 * same in all of them, as in a real archive; all else is each article's own.
 */
final class Archive {
    private static final Pattern GRAPH = Pattern.compile("<[^<>]*graph/article/([^<>]+)> \\.$");

    /** The identifiers of articles, and the N-Quads of their graphs. */
    private final List<String> identifiers;

    private final List<String> graphs;

    private Archive(Map<String, StringBuilder> graphs) {
        this.identifiers = List.copyOf(graphs.keySet());
        this.graphs = graphs.values().stream().map(StringBuilder::toString).toList();
    }

    /** @param nquads as {@code ./dateline build} writes them */
    static Archive of(Path nquads) throws IOException {
        Map<String, StringBuilder> graphs = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(nquads)) {
            lines.forEach(line -> {
                Matcher graph = GRAPH.matcher(line);
                if (graph.find()) {
                    graphs.computeIfAbsent(graph.group(1), identifier -> new StringBuilder())
                            .append(line)
                            .append('\n');
                }
            });
        }
        if (graphs.isEmpty()) {
            throw new IOException(nquads + ": no article's graph is there");
        }
        return new Archive(graphs);
    }

    /** Articles by number, each always the same. */
    Stream<NamedGraph> articles(int begin, int end) {
        return IntStream.range(begin, end).mapToObj(number -> article(number, number));
    }

    /** The articles of these numbers once more, each with the text of the next. */
    Stream<NamedGraph> changed(int begin, int end) {
        return IntStream.range(begin, end).mapToObj(number -> article(number, number + 1));
    }

    private NamedGraph article(int number, int content) {
        int from = content % graphs.size();
        String identifier = identifiers.get(number % identifiers.size()) + "-" + number;
        String quads = graphs.get(from).replace(identifiers.get(from), identifier);
        var parsed =
                IteratorParsers.createIteratorNQuads(new ByteArrayInputStream(quads.getBytes(StandardCharsets.UTF_8)));
        return NamedGraph.of(Iter.asStream(parsed));
    }
}
