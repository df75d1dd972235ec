package dateline.cli;

import dateline.article.BadInputException;
import dateline.article.Inputs;
import dateline.article.Published;
import dateline.authority.Authority;
import dateline.authority.link.LinkIndex;
import dateline.authority.link.Linker;
import dateline.convert.Activity;
import dateline.convert.ArticleConverter;
import dateline.extract.ArticleReader;
import dateline.store.Loader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** How articles become graphs, wherever these then go. */
final class ReadingOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description =
                    "Date of articles that bring none of their own, such as 2015-11-22 or 2015-11-22T10:30+01:00. "
                            + "Without it, relative times are resolved against the newest date in the text.")
    private Optional<Published> published = Optional.empty();

    @Mixin
    private BaseOption base;

    @Option(
            names = "--authority",
            paramLabel = "FILE",
            description =
                    "Names of people, organizations, places and topics of your own, beside those the program knows: "
                            + "SKOS or any RDF with labels, such as a thesaurus or an extract of Wikidata. May be repeated.")
    private List<Path> authorityFiles = List.of();

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description = "A link index, as the command link-index makes it; by default " + LinkFile.DEFAULT
                    + ", where it exists.")
    private Optional<Path> links = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once; by default ${DEFAULT-VALUE}.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    Inputs inputs(List<String> names) {
        return new Inputs(names, published, System.in);
    }

    String base() {
        return base.iri();
    }

    Loader loader() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: " + threads + " is less than 1");
        }
        Authority authority = authority();
        Optional<LinkIndex> index = LinkFile.open(links);
        if (index.isEmpty()) {
            spec.commandLine().getErr().println(LinkFile.ABSENT);
        }
        ArticleReader reader = new ArticleReader(
                authority, index.map(names -> new Linker(names::candidates)).orElseGet(Linker::none));
        List<String> sources = Stream.concat(
                        authority.sources().stream(), index.stream().map(LinkIndex::source))
                .toList();
        ArticleConverter converter = new ArticleConverter(base.iri(), new Activity(Version.ofProgram(), sources));
        return new Loader(reader::read, converter::convert, threads);
    }

    private Authority authority() {
        try {
            return Authority.load(authorityFiles);
        } catch (BadInputException problem) {
            throw new NothingDoneException(problem.getMessage(), problem);
        }
    }

    private static final class PublishedConverter implements ITypeConverter<Published> {
        @Override
        public Published convert(String text) {
            return Published.parse(text)
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + text + "\" is neither a date nor a date-time"));
        }
    }
}
