package dateline.validate;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a graph, in the order of graphs and focus nodes; nothing where it conforms. */
public record Report(List<Violation> violations) {
    public Report {
        violations = List.copyOf(violations);
    }

    public boolean conforms() {
        return violations.isEmpty();
    }

    /** For people: each fault with what was found, in which graph, and the triples it is in. */
    @Override
    public String toString() {
        if (conforms()) {
            return "conforms";
        }
        return violations.stream().map(Report::text).collect(Collectors.joining("\n"));
    }

    private static String text(Violation violation) {
        String found = violation
                .value()
                .map(value -> "\n  found: " + Excerpt.term(value))
                .orElse("");
        String graph = violation
                .graph()
                .map(name -> "\n  in graph: " + Excerpt.term(name))
                .orElse("");
        return violation.message() + found + graph + "\n" + violation.excerpt().indent(4);
    }
}
