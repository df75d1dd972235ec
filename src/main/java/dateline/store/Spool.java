package dateline.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.lang.IteratorParsers;

/** A file of triples put aside, which vanishes with the program. */
final class Spool implements AutoCloseable {
    private final FileChannel channel;

    /** @param folder with space for all that will be put aside */
    Spool(Path folder) throws IOException {
        channel = FileChannel.open(
                Files.createTempFile(folder, ".dateline", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Where some triples stand, in bytes. */
    record Stretch(long begin, int length) {}

    Stretch put(NamedGraph graph) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            graph.writeTriples(packed);
        }
        long begin = channel.size();
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        while (buffer.hasRemaining()) {
            channel.write(buffer, begin + buffer.position());
        }
        return new Stretch(begin, bytes.size());
    }

    List<Triple> get(Stretch stretch) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(stretch.length());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, stretch.begin() + buffer.position()) < 0) {
                throw new EOFException("the spool ends before what was put into it");
            }
        }
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(buffer.array()))) {
            return Iter.toList(IteratorParsers.createIteratorNTriples(unpacked));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
