package dateline.article;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the user named, as a stream of single inputs: each name is a file, a folder (its {@code .txt} and {@code
 * .txt.gz} files at any depth), a glob, or {@code -} for standard input.
 *
 * <p>An article's identifier is its path below the folder that was named, or below the last folder of a glob that has
 * no wildcard in it; a file named itself goes by its base name.
 */
public final class Inputs {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private final List<String> names;
    private final Optional<Published> fallback;
    private final InputStream standardInput;

    /** @param fallback the date of articles that do not bring their own */
    public Inputs(List<String> names, Optional<Published> fallback, InputStream standardInput) {
        this.names = List.copyOf(names);
        this.fallback = fallback;
        this.standardInput = standardInput;
    }

    /**
     * The inputs, in the order they were named and by file name within a folder. The stream is lazy and sequential:
     * memory holds one folder listing a level. What cannot be read stands in it too, and says so when it is read.
     */
    public Stream<Input> stream() {
        return sequential(new Chain(names.iterator()));
    }

    /** The inputs of one name after the other; {@link Stream#flatMap} would hold a whole folder. */
    private final class Chain implements Iterator<Input> {
        private final Iterator<String> remaining;
        private Iterator<Input> current = Collections.emptyIterator();

        Chain(Iterator<String> remaining) {
            this.remaining = remaining;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && remaining.hasNext()) {
                current = inputs(remaining.next());
            }
            return current.hasNext();
        }

        @Override
        public Input next() {
            hasNext();
            return current.next();
        }
    }

    private Iterator<Input> inputs(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return one(new StandardInput(standardInput, fallback));
        }
        if (name.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
            return one(Input.bad(name, "URLs are not read; save the article's text as a .txt file"));
        }
        try {
            return inputs(name, Path.of(name));
        } catch (InvalidPathException problem) {
            return one(Input.bad(name, "not a file name: " + problem.getReason()));
        }
    }

    private Iterator<Input> inputs(String name, Path path) {
        if (Files.isDirectory(path)) {
            return orElse(
                    files(path, new FolderWalk(path, Integer.MAX_VALUE, TextFile::isNamedAsText)),
                    () -> Input.bad(name, "no article in this folder: no file is named .txt or .txt.gz"));
        }
        if (!Files.exists(path) && Glob.isGlob(name)) {
            Glob glob = Glob.of(name);
            return orElse(
                    files(glob.folder(), glob.files()), () -> Input.bad(name, "no file named .txt or .txt.gz matches"));
        }
        if (Sidecar.isSidecar(path)) {
            return Collections.emptyIterator();
        }
        return one(new TextFile(path, path.getFileName().toString(), fallback));
    }

    private Iterator<Input> files(Path folder, Iterator<Path> paths) {
        return sequential(paths)
                .map(path -> Files.isDirectory(path)
                        ? Input.bad(path.toString(), "this folder may not be read")
                        : new TextFile(path, identifier(folder, path), fallback))
                .iterator();
    }

    private static String identifier(Path folder, Path file) {
        List<String> parts = new ArrayList<>();
        folder.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private static Iterator<Input> one(Input input) {
        return List.of(input).iterator();
    }

    private static Iterator<Input> orElse(Iterator<Input> inputs, Supplier<Input> none) {
        return inputs.hasNext() ? inputs : one(none.get());
    }

    private static <T> Stream<T> sequential(Iterator<T> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
