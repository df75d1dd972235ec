package dateline.article;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;

/**
 * A pattern of file names that the shell did not expand: {@code wire/2015-*}{@code /*.txt}.
 *
 * @param folder the part before the first wildcard
 * @param pattern the rest, in the syntax of {@link java.nio.file.FileSystem#getPathMatcher}
 */
record Glob(Path folder, String pattern) {
    private static final String WILDCARD = ".*[*?\\[{].*";

    static boolean isGlob(String name) {
        return name.matches(WILDCARD);
    }

    static Glob of(String name) {
        String[] parts = name.split("/");
        int fixed = 0;
        while (!parts[fixed].matches(WILDCARD)) {
            fixed++;
        }
        int patternBegin = 0;
        for (int part = 0; part < fixed; part++) {
            patternBegin += parts[part].length() + 1;
        }
        return new Glob(Path.of(name.substring(0, patternBegin)), name.substring(patternBegin));
    }

    /** The text files that match, in the order of their names. */
    Iterator<Path> files() {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/").length;
        return new FolderWalk(
                folder, depth, path -> TextFile.isNamedAsText(path) && matcher.matches(folder.relativize(path)));
    }
}
