package dateline.store;

import dateline.convert.GraphFormat;
import dateline.convert.GraphWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A file of graphs put aside, which vanishes with the program. */
final class Spool implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final FileChannel channel;

    /** @param folder with space for all that will be put aside */
    Spool(Path folder) throws IOException {
        channel = FileChannel.open(
                Files.createTempFile(folder, ".dateline", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Where a graph stands, in bytes. */
    record Stretch(long begin, int length) {}

    Stretch put(NamedGraph graph) throws IOException {
        byte[] packed = packed(graph);
        long begin = channel.size();
        ByteBuffer buffer = ByteBuffer.wrap(packed);
        while (buffer.hasRemaining()) {
            channel.write(buffer, begin + buffer.position());
        }
        return new Stretch(begin, packed.length);
    }

    /** Packed in haste: quads shrink to a tenth even so. */
    private static byte[] packed(NamedGraph graph) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (GraphWriter writer =
                GraphWriter.to(new DeflaterOutputStream(bytes, deflater, BUFFER_BYTES), GraphFormat.NQUADS)) {
            writer.write(graph.name(), graph.triples().stream());
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** The graph that was put there, as N-Quads. */
    InputStream get(Stretch stretch) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(stretch.length());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, stretch.begin() + buffer.position()) < 0) {
                throw new EOFException("the spool ends before what was put into it");
            }
        }
        return new InflaterInputStream(new ByteArrayInputStream(buffer.array()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
