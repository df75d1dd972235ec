package dateline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Article graphs on disk: TDB2 and a full-text index side by side in one folder. To SPARQL the default graph is the
 * union of all article graphs. One process has the folder at a time; within it any number of threads may read while one
 * writes.
 *
 * <p>Only what differs is written when a graph is replaced, so the files do not grow when the same articles are loaded
 * again. They do grow when articles change; {@link #compact} gives that space back.
 *
 * <p>Each transaction copies every block of the indexes that it touches, in a large store most of them, so one is kept
 * open over many replacements and committed now and then: more and more rarely as an empty store fills.
 */
public final class Tdb2Store implements GraphStore {
    /** About three thousand articles, or some minutes of reading. */
    private static final int MOST_QUADS_A_TRANSACTION = 10_000_000;

    /** The first ones into an empty store, which has few blocks to copy: whoever looks on soon sees something. */
    private static final int FEWEST_QUADS_A_TRANSACTION = 100_000;

    private final DataFolder folder;
    private final DatasetGraph database;
    private final TextIndex textIndex;
    private final DatasetGraph dataset;
    private final QuadIndexes indexes;
    private final TextEntries texts;
    private long quadsInTransaction;
    private int quadsATransaction;

    private Tdb2Store(DataFolder folder, DatasetGraph database, TextIndex textIndex) {
        this.folder = folder;
        this.database = database;
        this.textIndex = textIndex;
        this.indexes = new QuadIndexes(database);
        this.texts = new TextEntries(textIndex, indexes);
        this.dataset = TextDatasetFactory.create(database, textIndex);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        this.quadsATransaction =
                Txn.calculateRead(database, database::isEmpty) ? FEWEST_QUADS_A_TRANSACTION : MOST_QUADS_A_TRANSACTION;
    }

    /**
     * Opens the store in a folder; makes folder and store where they do not exist.
     *
     * @throws StoreException the folder cannot be written, is in use, or holds something else
     */
    public static Tdb2Store open(Path path) {
        DataFolder folder = DataFolder.at(path);
        // The text index first: its lock tells this program's own second opening from none, TDB2's does not.
        TextIndex textIndex = openTextIndex(folder);
        try {
            return new Tdb2Store(
                    folder, DatabaseMgr.connectDatasetGraph(folder.database().toString()), textIndex);
        } catch (JenaException | AtlasException e) {
            textIndex.close();
            throw folder.unusable(e);
        }
    }

    private static TextIndex openTextIndex(DataFolder folder) {
        try {
            return TextSearch.open(folder.textIndex());
        } catch (TextIndexException | IOException e) {
            throw folder.unusable(e);
        }
    }

    /** The graphs and the index over them, as SPARQL and a server need it. Stays open as long as the store. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** After an exception nothing stands here that was not committed. */
    @Override
    public void replace(Collection<NamedGraph> graphs) {
        write(() -> graphs.forEach(this::replace));
        if (quadsInTransaction > quadsATransaction) {
            commit();
            quadsATransaction = Math.min(2 * quadsATransaction, MOST_QUADS_A_TRANSACTION);
        }
    }

    private void replace(NamedGraph graph) {
        QuadIndexes.Change change = indexes.replace(graph);
        texts.follow(change);
        quadsInTransaction += change.size();
    }

    @Override
    public void delete(Node name) {
        write(() -> replace(new NamedGraph(name, List.of())));
    }

    private void write(Runnable change) {
        try {
            if (!dataset.isInTransaction()) {
                dataset.begin(ReadWrite.WRITE);
            }
            change.run();
        } catch (JenaException | AtlasException e) {
            end();
            throw folder.unusable(e);
        } catch (RuntimeException | Error e) {
            end();
            throw e;
        }
    }

    /** By the thread that replaced: the transaction is its own. */
    @Override
    public void commit() {
        if (dataset.isInTransaction()) {
            write(indexes::flush);
            write(dataset::commit);
            end();
        }
    }

    /** The transaction, without what was not committed. */
    private void end() {
        if (dataset.isInTransaction()) {
            dataset.abort();
        }
        dataset.end();
        indexes.forget();
        quadsInTransaction = 0;
    }

    /** Writes the database anew without what was once deleted or replaced. Readers may go on meanwhile, writers wait. */
    public void compact() {
        DatabaseMgr.compact(database, true);
    }

    /** Closes the store and lets go of the folder, without what was not committed; other transactions are cut off. */
    @Override
    public void close() {
        end();
        TDBInternal.expel(database, true);
        textIndex.close();
    }
}
