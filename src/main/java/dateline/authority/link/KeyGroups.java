package dateline.authority.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sorted lines "key, tab, candidate" brought together to one line a key, its likeliest candidates in their order. */
final class KeyGroups {
    private static final int MOST = 10;
    private static final Comparator<Candidate> LIKELIEST =
            Comparator.comparingDouble(Candidate::prior).reversed().thenComparing(Candidate::title);

    private final Iterator<byte[]> lines;
    private Optional<String> next;

    KeyGroups(Iterator<byte[]> lines) {
        this.lines = lines;
        this.next = line();
    }

    private Optional<String> line() {
        return lines.hasNext() ? Optional.of(new String(lines.next(), UTF_8)) : Optional.empty();
    }

    /** The next key with its candidates, all divided by tabs, and a line feed; empty at the end. */
    Optional<String> next() {
        if (next.isEmpty()) {
            return Optional.empty();
        }
        String start = next.get().substring(0, next.get().indexOf('\t') + 1);
        List<Candidate> candidates = new ArrayList<>();
        while (next.isPresent() && next.get().startsWith(start)) {
            candidates.add(Candidate.read(next.get().substring(start.length())));
            next = line();
        }
        String likeliest = candidates.stream()
                .sorted(LIKELIEST)
                .limit(MOST)
                .map(Candidate::line)
                .collect(Collectors.joining("\t"));
        return Optional.of(start + likeliest + "\n");
    }
}
