package dateline.cli;

import dateline.article.BadInputException;
import dateline.authority.link.LinkIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the link index is. */
final class LinkFile {
    static final String DEFAULT = "dateline-links";

    static final String ABSENT =
            "no link index (" + DEFAULT + ") here: names that the authority file does not know get no "
                    + "link; \"dateline link-index\" makes one, once";

    private LinkFile() {}

    /**
     * The index that the user names, else the one at its usual place, where there is one.
     *
     * @throws NothingDoneException it cannot be used
     */
    static Optional<LinkIndex> open(Optional<Path> named) {
        return named.or(() -> Optional.of(Path.of(DEFAULT)).filter(Files::exists))
                .map(LinkFile::opened);
    }

    private static LinkIndex opened(Path file) {
        try {
            return LinkIndex.open(file);
        } catch (BadInputException problem) {
            throw new NothingDoneException(problem.getMessage(), problem);
        }
    }
}
