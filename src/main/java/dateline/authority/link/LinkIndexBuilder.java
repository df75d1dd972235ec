package dateline.authority.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.authority.link.Dictionary.Linked;
import dateline.authority.link.Dictionary.Wording;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Makes the link index of a dictionary: keeps the wordings that may be names, brings spellings of a name together, tells
 * what the articles are about, and sorts. The same dictionary gives the same bytes.
 */
public final class LinkIndexBuilder {
    /** Articles that others link with fewer wordings are mostly empty titles. */
    private static final int LEAST_WORDINGS = 2;
    /** A wording that means something else more often than this does not name it. */
    private static final double LEAST_SHARE = 0.05;

    private final TitleKinds kinds = new TitleKinds();

    private LinkIndexBuilder() {}

    /**
     * Writes the index beside its place and moves it there when it is whole.
     *
     * @param dictionary see {@link Dictionary}
     * @param progress hears of the packed bytes of the dictionary that were read
     * @throws IOException the dictionary cannot be read, with the number of a malformed line, or the index not be written
     */
    public static void build(Path dictionary, Path index, LongConsumer progress) throws IOException {
        try (Dictionary source = Dictionary.open(dictionary, progress);
                WorkFolder folder = WorkFolder.beside(index, "part")) {
            SortedRuns sorted = new LinkIndexBuilder().lines(source, folder);
            Path unfinished = folder.resolve("index");
            write(sorted, folder.resolve("lines"), unfinished);
            Files.move(unfinished, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private SortedRuns lines(Dictionary source, WorkFolder folder) throws IOException {
        SortedRuns lines = new SortedRuns(folder);
        for (Optional<Linked> next = source.next(); next.isPresent(); next = source.next()) {
            Linked linked = next.get();
            if (linked.wordings().size() >= LEAST_WORDINGS && WikipediaTitles.isArticle(linked.title())) {
                for (String line : lines(linked)) {
                    lines.add(line.getBytes(UTF_8));
                }
            }
        }
        return lines;
    }

    /** A line for each key that leads to the article: the key, a tab, the candidate. */
    private List<String> lines(Linked linked) {
        Map<String, Double> shares = new LinkedHashMap<>();
        String name = WikipediaTitles.name(linked.title());
        Wordings.shorter(name).forEach(form -> shares.put(Wordings.key(form), 0.0));
        if (Wordings.isName(name)) {
            shares.put(Wordings.key(name), 0.0);
        }
        for (Wording wording : linked.wordings()) {
            if (wording.share() >= LEAST_SHARE && Wordings.isName(wording.words())) {
                shares.merge(Wordings.key(wording.words()), wording.share(), Math::max);
            }
        }
        List<String> words = linked.wordings().stream().map(Wording::words).toList();
        TitleKind kind = kinds.of(linked.title(), words);
        List<String> lines = new ArrayList<>();
        shares.forEach((key, share) ->
                lines.add(key + "\t" + new Candidate(linked.title(), kind, share, words.size()).line()));
        return lines;
    }

    private static void write(SortedRuns sorted, Path body, Path index) throws IOException {
        MessageDigest digest = sha256();
        try (SortedRuns.Merged lines = sorted.merged();
                OutputStream out = new DigestOutputStream(buffered(body), digest)) {
            KeyGroups groups = new KeyGroups(lines);
            for (Optional<String> group = groups.next(); group.isPresent(); group = groups.next()) {
                out.write(group.get().getBytes(UTF_8));
            }
        }
        try (OutputStream out = buffered(index)) {
            out.write(LinkIndex.title(digest.digest(), Files.size(body)).getBytes(UTF_8));
            Files.copy(body, out);
        }
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
