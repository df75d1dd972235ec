package dateline.authority.link;

import dateline.article.BadInputException;
import dateline.authority.NameKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which articles of Wikipedia a name may mean: a file that {@link LinkIndexBuilder} makes. It stays on disk and opens in
 * milliseconds. Threads may share it.
 */
public final class LinkIndex {
    private static final String FORMAT = "1";
    private static final Pattern TITLE = Pattern.compile("dateline-links (\\S+) ([0-9a-f]{8}) (\\d+)");
    private static final int VERSION_BYTES = 4;

    private final MappedLines lines;
    private final String version;

    private LinkIndex(MappedLines lines, String version) {
        this.lines = lines;
        this.version = version;
    }

    /** The first line of an index with this checksum and so many bytes behind that line. */
    static String title(byte[] checksum, long bytes) {
        String version = HexFormat.of().formatHex(checksum, 0, VERSION_BYTES);
        return String.format(Locale.ROOT, "dateline-links %s %s %d%n", FORMAT, version, bytes)
                .replace("\r", "");
    }

    /** @throws BadInputException there is none, it is of another version of the program, or it is not whole */
    public static LinkIndex open(Path file) throws BadInputException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file.toString(), "no link index is there; \"dateline link-index\" makes one");
        }
        try {
            MappedLines lines = MappedLines.open(file);
            return new LinkIndex(lines, version(file, lines));
        } catch (IOException e) {
            throw new BadInputException(file.toString(), "cannot be read as a link index: " + e.getMessage());
        }
    }

    private static String version(Path file, MappedLines lines) throws BadInputException {
        Matcher title = TITLE.matcher(lines.title());
        if (!title.matches()) {
            throw new BadInputException(file.toString(), "is no link index");
        }
        if (!title.group(1).equals(FORMAT)) {
            String found = "is a link index of format " + title.group(1) + ", and this program reads format " + FORMAT;
            throw new BadInputException(file.toString(), found + "; make it anew with \"dateline link-index\"");
        }
        if (lines.size() != Long.parseLong(title.group(3))) {
            String found = "is not whole: " + lines.size() + " bytes of " + title.group(3);
            throw new BadInputException(file.toString(), found + "; make it anew with \"dateline link-index\"");
        }
        return title.group(2);
    }

    /** Tells it from indexes with other contents: "link index 5f3a91c2". */
    public String source() {
        return "link index " + version;
    }

    /** The likeliest first, without regard to what the article is about; see {@link NameKey} for what does not count. */
    public List<Candidate> candidates(String name) {
        if (!NameKey.looksLikeName(name)) {
            return List.of();
        }
        return Stream.concat(Stream.of(name), Wordings.shorter(name).stream())
                .flatMap(form -> NameKey.spellings(form).stream())
                .map(this::under)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Candidate> under(String key) {
        return lines.value(key).stream()
                .flatMap(line -> Stream.of(line.split("\t")))
                .map(Candidate::read)
                .toList();
    }
}
