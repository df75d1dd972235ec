package dateline.authority.link;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Sorts more lines than fit into memory, by their bytes: in runs on disk that are then merged. For one thread. */
final class SortedRuns {
    /** So many bytes are sorted at once. */
    private static final int RUN = 1 << 26;

    private final WorkFolder folder;
    private final List<Path> runs = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();
    private int bytes;

    /** @param folder for the runs */
    SortedRuns(WorkFolder folder) {
        this.folder = folder;
    }

    void add(byte[] line) throws IOException {
        lines.add(line);
        bytes += line.length;
        if (bytes > RUN) {
            writeRun();
        }
    }

    private void writeRun() throws IOException {
        lines.sort(Arrays::compareUnsigned);
        Path run = folder.resolve("run-" + runs.size());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
            for (byte[] line : lines) {
                out.writeInt(line.length);
                out.write(line);
            }
        }
        runs.add(run);
        lines.clear();
        bytes = 0;
    }

    /** All lines in order; nothing can be added any more. */
    Merged merged() throws IOException {
        writeRun();
        return new Merged(runs);
    }

    /** The runs as one. */
    static final class Merged implements Iterator<byte[]>, AutoCloseable {
        private final List<Run> open = new ArrayList<>();
        private final PriorityQueue<Run> heads =
                new PriorityQueue<>((one, other) -> Arrays.compareUnsigned(one.head, other.head));

        private Merged(List<Path> runs) throws IOException {
            for (Path run : runs) {
                Run opened = new Run(run);
                open.add(opened);
                keep(opened);
            }
        }

        private void keep(Run run) throws IOException {
            if (run.advance()) {
                heads.add(run);
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public byte[] next() {
            Run first = heads.poll();
            if (first == null) {
                throw new NoSuchElementException();
            }
            byte[] line = first.head;
            try {
                keep(first);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            for (Run run : open) {
                run.in.close();
            }
        }
    }

    private static final class Run {
        private final DataInputStream in;
        private byte[] head = {};

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        }

        boolean advance() throws IOException {
            if (in.available() == 0) {
                return false;
            }
            head = in.readNBytes(in.readInt());
            return true;
        }
    }
}
