package dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Solutions for people: columns side by side, long texts broken into lines, IRIs by their prefixes. */
final class TextTable {
    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    private final PrefixMapping prefixes;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    static String of(RowSet solutions, PrefixMapping prefixes) {
        TextTable table = new TextTable(prefixes);
        List<Var> columns = solutions.getResultVars();
        table.rows.add(columns.stream().map(Var::getVarName).toList());
        solutions.forEachRemaining(solution -> table.rows.add(table.row(columns, solution)));
        return table.print();
    }

    private List<String> row(List<Var> columns, Binding solution) {
        return columns.stream()
                .map(column -> solution.contains(column) ? label(solution.get(column)) : "")
                .toList();
    }

    private String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
        }
        return node.isURI() ? prefixes.shortForm(node.getURI()) : NodeFmtLib.strNT(node);
    }

    private String print() {
        List<Integer> widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .flatMap(row -> wrap(row.get(column)).stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        StringBuilder out = new StringBuilder(lines(rows.getFirst(), widths));
        out.append(widths.stream().map("-"::repeat).collect(Collectors.joining(GAP)))
                .append('\n');
        rows.stream().skip(1).forEach(row -> out.append(lines(row, widths)));
        int count = rows.size() - 1;
        return out.append(count == 1 ? "1 answer\n" : count + " answers\n").toString();
    }

    private static String lines(List<String> row, List<Integer> widths) {
        List<List<String>> cells = row.stream().map(TextTable::wrap).toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, cells.size())
                                .mapToObj(column -> padded(cells.get(column), line, widths.get(column)))
                                .collect(Collectors.joining(GAP))
                                .stripTrailing()
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String padded(List<String> cell, int line, int width) {
        String text = line < cell.size() ? cell.get(line) : "";
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Breaks at spaces; a word that is wider than a column (an IRI) stays whole, so that it can be copied. */
    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
