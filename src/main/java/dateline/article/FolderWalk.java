package dateline.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The wanted files below a folder, ordered by name within each folder, which {@link Files#walk} does not promise. A
 * folder that may not be read stands in the walk itself. Hidden files, and links to folders, are passed over.
 */
final class FolderWalk implements Iterator<Path> {
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(path -> path.getFileName().toString());

    private final int depth;
    private final Predicate<Path> wanted;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private Path next;

    /** @param depth how many levels down files may stand; 1 is the folder's own files */
    FolderWalk(Path folder, int depth, Predicate<Path> wanted) {
        this.depth = depth;
        this.wanted = wanted;
        enter(folder);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            if (open.peek().hasNext()) {
                visit(open.peek().next());
            } else {
                open.pop();
            }
        }
        return next != null;
    }

    @Override
    public Path next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Path found = next;
        next = null;
        return found;
    }

    private void visit(Path path) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            if (open.size() < depth) {
                enter(path);
            }
        } else if (wanted.test(path)) {
            next = path;
        }
    }

    private void enter(Path folder) {
        try (Stream<Path> listing = Files.list(folder)) {
            List<Path> visible = listing.filter(
                            path -> !path.getFileName().toString().startsWith("."))
                    .sorted(BY_NAME)
                    .toList();
            open.push(visible.iterator());
        } catch (IOException unreadable) {
            next = folder;
        }
    }
}
