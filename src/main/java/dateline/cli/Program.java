package dateline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line's root: reads arguments, hands them to a command, ends with its exit code. */
@Command(
        name = "dateline",
        description = "Reads news and writes down, as RDF, who said and did what, to whom, where and when.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            LoadCommand.class,
            QueryCommand.class,
            CheckCommand.class,
            LinkIndexCommand.class,
            ResolveCommand.class,
            RehearseCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all well",
            "1:some inputs were refused; all others are done and stored",
            "2:wrong usage",
            "3:nothing could be done"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline serve data/articles",
            "  dateline build wire/ --out graph.nq.gz",
            "  dateline query --list",
            "  dateline help build"
        })
public final class Program {
    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Log what the parts of the program do, to standard error.")
    void verbose(boolean on) {
        System.setProperty("dateline.log", on ? "INFO" : "OFF");
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(runGuarded(out, err, arguments));
    }

    /** Also what is no exception (memory, class path) ends with the documented exit code. */
    private static int runGuarded(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return run(out, err, arguments);
        } catch (Throwable fault) {
            Failure.print(fault, err);
            return ExitCode.NOTHING_DONE;
        }
    }

    /** Runs one command, without ending the process. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int exitCode = new CommandLine(new Program())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler(Failure::wrongUsage)
                .setExecutionExceptionHandler(Failure::nothingDone)
                .execute(arguments);
        out.flush();
        err.flush();
        return exitCode;
    }
}
