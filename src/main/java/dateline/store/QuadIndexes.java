package dateline.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Replaces graphs in TDB2's quad table, index by index: changes are put aside until there are many, then written to each of
 * the six indexes in the order of its keys, so that neighbours meet in one block while it is at hand. Quad by quad, each
 * would touch six blocks that lie far apart, the farther the larger the store.
 *
 * <p>Works within the caller's write transaction and on its thread.
 */
final class QuadIndexes {
    /** Some 100 bytes each. */
    private static final int CHANGES_PUT_ASIDE = 500_000;

    private final DatasetGraph database;
    private final Set<NodeId> changedGraphs = new HashSet<>();
    private final List<Tuple<NodeId>> surplus = new ArrayList<>();
    private final List<Tuple<NodeId>> missing = new ArrayList<>();

    /** @param database of TDB2 */
    QuadIndexes(DatasetGraph database) {
        this.database = database;
    }

    /** Of the moment: compacting puts another in its place. */
    private NodeTupleTable table() {
        return TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
    }

    /** What was too much in a graph, and what it lacked, as the store has them: numbers by value, so that 0.50 is 0.5. */
    record Change(List<Tuple<NodeId>> surplus, List<Tuple<NodeId>> missing) {
        int size() {
            return surplus.size() + missing.size();
        }
    }

    /** Puts a graph in the place of the one with its name; the indexes have it after {@link #flush}. */
    Change replace(NamedGraph wanted) {
        NodeId name = table().getNodeTable().getAllocateNodeId(wanted.name());
        if (changedGraphs.contains(name) || surplus.size() + missing.size() > CHANGES_PUT_ASIDE) {
            flush();
        }
        changedGraphs.add(name);
        Change change = change(name, wanted.triples());
        surplus.addAll(change.surplus());
        missing.addAll(change.missing());
        return change;
    }

    private Change change(NodeId graph, List<Triple> wanted) {
        NodeTable nodes = table().getNodeTable();
        Set<Tuple<NodeId>> present =
                Iter.toSet(table().getTupleTable().find(TupleFactory.create4(graph, null, null, null)));
        Set<Tuple<NodeId>> kept = new HashSet<>();
        List<Tuple<NodeId>> lacking = new ArrayList<>();
        Map<Node, NodeId> ids = new HashMap<>();
        for (Triple triple : wanted) {
            Tuple<NodeId> quad = TupleFactory.create4(
                    graph,
                    ids.computeIfAbsent(triple.getSubject(), nodes::getAllocateNodeId),
                    ids.computeIfAbsent(triple.getPredicate(), nodes::getAllocateNodeId),
                    ids.computeIfAbsent(triple.getObject(), nodes::getAllocateNodeId));
            (present.contains(quad) ? kept : lacking).add(quad);
        }
        present.removeAll(kept);
        return new Change(List.copyOf(present), lacking);
    }

    Node node(NodeId id) {
        return table().getNodeTable().getNodeForNodeId(id);
    }

    /** A quad as others know it. */
    Quad quad(Tuple<NodeId> ids) {
        Tuple<Node> quad = ids.map(this::node);
        return Quad.create(quad.get(0), quad.get(1), quad.get(2), quad.get(3));
    }

    /** Writes to the indexes what was put aside. */
    void flush() {
        TupleTable quads = table().getTupleTable();
        IntStream.range(0, quads.numIndexes())
                .mapToObj(quads::getIndex)
                .map(TupleIndexRecord.class::cast)
                .forEach(this::flush);
        forget();
    }

    private void flush(TupleIndexRecord index) {
        RangeIndex tree = index.getRangeIndex();
        for (Record key : keys(surplus, index)) {
            tree.delete(key);
        }
        for (Record key : keys(missing, index)) {
            tree.insert(key);
        }
    }

    private static Record[] keys(List<Tuple<NodeId>> quads, TupleIndexRecord index) {
        Record[] keys = new Record[quads.size()];
        Arrays.setAll(
                keys,
                at -> TupleLib.record(index.getRangeIndex().getRecordFactory(), quads.get(at), index.getMapping()));
        Arrays.sort(keys, (one, other) -> Arrays.compareUnsigned(one.getKey(), other.getKey()));
        return keys;
    }

    /** Drops what was put aside: the transaction is over. */
    void forget() {
        surplus.clear();
        missing.clear();
        changedGraphs.clear();
    }
}
