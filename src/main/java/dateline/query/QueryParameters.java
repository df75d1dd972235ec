package dateline.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * What may be changed in a query without writing SPARQL: each {@code VALUES ?name { "value" }} with one variable and one
 * value. The value there is the default and gives the kind: an IRI for an IRI, a literal of the same datatype for a
 * literal. Values go into the parsed query, never into its text.
 */
public final class QueryParameters {
    private QueryParameters() {}

    /** Each parameter with its default, in the order of the query. */
    public static Map<String, Node> of(Query query) {
        Map<String, Node> defaults = new LinkedHashMap<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementData values) {
                if (isParameter(values)) {
                    defaults.put(variable(values).getVarName(), defaultOf(values));
                }
            }

            @Override
            public void visit(ElementSubQuery inner) {
                defaults.putAll(of(inner.getQuery()));
            }
        });
        return defaults;
    }

    /**
     * The query with other values for some of its parameters.
     *
     * @throws IllegalArgumentException there is no such parameter, or the value is not of its kind
     */
    public static Query bind(Query query, Map<String, String> values) {
        Map<String, Node> defaults = of(query);
        Map<String, Node> nodes = values.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, value -> node(value.getKey(), value.getValue(), defaults)));
        return nodes.isEmpty()
                ? query
                : QueryTransformOps.transform(query, new Replacement(nodes), new ExprTransformCopy());
    }

    private static Node node(String name, String value, Map<String, Node> defaults) {
        Node example = defaults.get(name);
        if (example == null) {
            throw new IllegalArgumentException("no parameter \"" + name + "\"; the query has "
                    + (defaults.isEmpty() ? "none" : String.join(", ", defaults.keySet())));
        }
        return example.isURI()
                ? iri(name, value)
                : NodeFactory.createLiteral(value, example.getLiteralLanguage(), example.getLiteralDatatype());
    }

    private static Node iri(String name, String value) {
        try {
            return NodeFactory.createURI(IRIx.create(value).str());
        } catch (IRIException e) {
            throw new IllegalArgumentException("parameter \"" + name + "\": \"" + value + "\" is not an IRI", e);
        }
    }

    private static boolean isParameter(ElementData values) {
        return values.getVars().size() == 1 && values.getRows().size() == 1 && defaultOf(values) != null;
    }

    private static Var variable(ElementData values) {
        return values.getVars().getFirst();
    }

    private static Node defaultOf(ElementData values) {
        return values.getRows().getFirst().get(variable(values));
    }

    private static final class Replacement extends ElementTransformCopyBase {
        private final Map<String, Node> nodes;

        Replacement(Map<String, Node> nodes) {
            this.nodes = nodes;
        }

        @Override
        public Element transform(ElementData values) {
            if (!isParameter(values) || !nodes.containsKey(variable(values).getVarName())) {
                return values;
            }
            Var variable = variable(values);
            return new ElementData(
                    List.of(variable), List.of(BindingFactory.binding(variable, nodes.get(variable.getVarName()))));
        }
    }
}
