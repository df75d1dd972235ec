package dateline.benchmark;

import dateline.article.Article;
import dateline.authority.Authority;
import dateline.authority.link.LinkIndex;
import dateline.authority.link.Linker;
import dateline.authority.link.Named;
import dateline.authority.link.TitleKind;
import dateline.extract.ArticleReader;
import dateline.model.Entity;
import dateline.model.GeopoliticalEntity;
import dateline.model.Group;
import dateline.model.Identity;
import dateline.model.Location;
import dateline.model.Mention;
import dateline.model.Organization;
import dateline.model.Person;
import dateline.model.Topic;
import dateline.model.UnnamedAgent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How fast the link index opens, and how many mentions of names a second one thread links by it. */
final class LinkingSpeed {
    private static final int OPENINGS = 21;
    private static final double NANOS = 1e9;

    /** Those whom an article names, how often, and its words. */
    private record Task(List<Named> named, long mentions, Set<String> words) {}

    private LinkingSpeed() {}

    /** @param arguments the index, a folder of articles as plain text, how many of them, the least seconds to measure */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        List<Task> tasks = tasks(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        System.out.printf(Locale.ROOT, "opening, median of %d: %.2f ms%n", OPENINGS, openingMillis(file));
        LinkIndex index = LinkIndex.open(file);
        Linker linker = new Linker(index::candidates);
        double seconds = Double.parseDouble(arguments[3]);
        System.out.printf(Locale.ROOT, "cold: %,.0f mentions/s%n", rate(tasks, linker, 0));
        rate(tasks, linker, seconds);
        System.out.printf(Locale.ROOT, "warm: %,.0f mentions/s%n", rate(tasks, linker, seconds));
    }

    private static double openingMillis(Path file) throws Exception {
        double[] millis = new double[OPENINGS];
        for (int at = 0; at < OPENINGS; at++) {
            long start = System.nanoTime();
            LinkIndex.open(file);
            millis[at] = (System.nanoTime() - start) / 1e6;
        }
        return Arrays.stream(millis).sorted().skip(OPENINGS / 2).findFirst().orElseThrow();
    }

    /** All tasks at least once, and again as long as told. */
    private static double rate(List<Task> tasks, Linker linker, double leastSeconds) {
        long start = System.nanoTime();
        long mentions = 0;
        double seconds;
        do {
            for (Task task : tasks) {
                task.named().forEach(named -> linker.link(named, task.words()));
                mentions += task.mentions();
            }
            seconds = (System.nanoTime() - start) / NANOS;
        } while (seconds < leastSeconds);
        return mentions / seconds;
    }

    private static List<Task> tasks(Path folder, int limit) throws IOException {
        ArticleReader reader = new ArticleReader(Authority.load());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(limit)
                    .map(file -> task(reader, file))
                    .toList();
        }
    }

    private static Task task(ArticleReader reader, Path file) {
        try {
            String text = Files.readString(file);
            List<Entity> entities =
                    reader.read(Article.of(file.getFileName().toString(), text)).entities();
            List<Named> named = entities.stream().flatMap(LinkingSpeed::named).toList();
            long mentions = entities.stream()
                    .flatMap(entity -> entity.mentions().stream())
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .count();
            Set<String> words =
                    Stream.of(text.toLowerCase(Locale.ROOT).split("\\W+")).collect(Collectors.toSet());
            return new Task(named, mentions, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Named> named(Entity entity) {
        return switch (entity) {
            case Person person -> Stream.of(named(person.identity(), TitleKind.PERSON));
            case Organization organization -> Stream.of(named(organization.identity(), TitleKind.ORGANIZATION));
            case GeopoliticalEntity place -> Stream.of(named(place.identity(), TitleKind.PLACE));
            case Location place -> Stream.of(named(place.identity(), TitleKind.PLACE));
            case Topic topic -> Stream.of(named(topic.identity(), TitleKind.OTHER));
            case Group group -> Stream.empty();
            case UnnamedAgent agent -> Stream.empty();
        };
    }

    private static Named named(Identity identity, TitleKind kind) {
        return new Named(
                Stream.concat(Stream.of(identity.name()), identity.otherNames().stream())
                        .toList(),
                kind);
    }
}
