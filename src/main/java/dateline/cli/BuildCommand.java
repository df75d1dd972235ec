package dateline.cli;

import dateline.convert.GraphFormat;
import dateline.store.FileStore;
import dateline.store.GraphStore;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Articles into a graph file. */
@Command(
        name = "build",
        description = "Reads articles and writes their graphs to a file, each in a named graph of its own.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline build data/articles --out graph.nq",
            "  dateline build 'wire/2015-*.txt' --out graph.trig.gz --published 2015-11-22",
            "  dateline build - --out graph.jsonld < article.txt"
        })
final class BuildCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INPUT", arity = "1..*", description = InputHelp.INPUT)
    private List<String> inputs;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            converter = GraphFileConverter.class,
            description = "The graph file; its name tells the format: .nq (N-Quads), .trig, .ttl (Turtle, without the "
                    + "names of the graphs) or .jsonld, each also with .gz. An existing file is replaced at the end.")
    private Path file;

    @Mixin
    private ReadingOptions reading;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Loading loading = new Loading(spec.commandLine().getErr());
        try (GraphStore store = FileStore.open(file)) {
            return loading.load(reading.inputs(inputs), reading.loader(), store);
        }
    }

    private static final class GraphFileConverter implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            try {
                GraphFormat.of(text);
                return Path.of(text);
            } catch (IllegalArgumentException problem) {
                throw new TypeConversionException(problem.getMessage());
            }
        }
    }
}
