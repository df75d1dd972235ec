package dateline.cli;

import dateline.authority.link.LinkIndexBuilder;
import dateline.authority.link.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The index of names, once. */
@Command(
        name = "link-index",
        description = "Makes the link index: which articles of Wikipedia a name may mean. Reading articles then links "
                + "people, organizations and places that the authority file does not know. Takes some minutes, once.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  dateline link-index", "  dateline link-index wikidict.tab.gz --out links"})
final class LinkIndexCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DICTIONARY",
            arity = "0..1",
            description = "Lines of a wording, a title and a share, divided by tabs, packed or not; or the jar of "
                    + "CoreNLP's English KBP models, which holds such a file. Without it, Maven downloads that jar "
                    + "(227 MB).")
    private Optional<Path> dictionary = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            defaultValue = LinkFile.DEFAULT,
            description = "The index; by default ${DEFAULT-VALUE}, where the other commands look for it. An existing "
                    + "one is replaced at the end.")
    private Path index;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        requireWritable();
        try {
            if (dictionary.isPresent()) {
                make(dictionary.get());
            } else {
                downloadAndMake();
            }
            spec.commandLine().getErr().printf("%s: %,d bytes%n", index, Files.size(index));
            return ExitCode.ALL_WELL;
        } catch (IOException problem) {
            throw new NothingDoneException(index + ": " + problem.getMessage(), problem);
        }
    }

    private void requireWritable() {
        Path folder = index.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(index)) {
            throw new NothingDoneException(index + ": no index can be written there");
        }
    }

    private void downloadAndMake() throws IOException {
        try (WorkFolder folder = WorkFolder.beside(index, "download")) {
            spec.commandLine().getErr().println("fetching the dictionary, 227 MB where Maven has it not yet");
            make(DictionaryDownload.into(folder.path()));
        }
    }

    private void make(Path source) {
        if (!Files.isReadable(source) || Files.isDirectory(source)) {
            throw new NothingDoneException(source + ": no such file, or it may not be read");
        }
        try (Progress progress = Progress.over("bytes", source.toFile()::length)) {
            LinkIndexBuilder.build(source, index, progress::step);
        } catch (IOException problem) {
            throw new NothingDoneException(source + ": " + problem.getMessage(), problem);
        }
    }
}
