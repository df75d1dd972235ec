package dateline.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.tdb2.store.NodeId;

/** Has the text index follow what changes in the quad table. */
record TextEntries(TextIndex index, QuadIndexes quads) {

    void follow(QuadIndexes.Change change) {
        entries(change.surplus()).forEach(index::deleteEntity);
        entries(change.missing()).forEach(index::addEntity);
    }

    private Stream<Entity> entries(List<Tuple<NodeId>> changed) {
        return changed.stream()
                .filter(quad -> index.getDocDef().getField(quads.node(quad.get(2))) != null)
                .map(quads::quad)
                .map(quad -> TextQueryFuncs.entityFromQuad(index.getDocDef(), quad))
                .filter(Objects::nonNull);
    }
}
