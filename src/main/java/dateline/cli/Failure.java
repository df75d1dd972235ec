package dateline.cli;

import dateline.server.PortInUseException;
import dateline.store.StoreException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells why a command ended early: one line that names what to mend, and for a fault of the program how to report it. */
final class Failure {
    private Failure() {}

    static int wrongUsage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        if (arguments.length == 0) {
            command.usage(err);
            return ExitCode.WRONG_USAGE;
        }
        err.println("dateline: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.WRONG_USAGE;
    }

    static int nothingDone(Exception problem, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        switch (problem) {
            case StoreException expected -> err.println("dateline: " + expected.getMessage());
            case PortInUseException expected -> err.println("dateline: " + expected.getMessage());
            case NothingDoneException expected -> err.println("dateline: " + expected.getMessage());
            default -> print(problem, err);
        }
        return ExitCode.NOTHING_DONE;
    }

    /** What no user can mend. */
    static void print(Throwable fault, PrintWriter err) {
        if (fault instanceof OutOfMemoryError) {
            err.println("dateline: out of memory; give it more, for example with: export DATELINE_JAVA_OPTS=-Xmx4g");
            return;
        }
        err.println("dateline: a fault of the program; please report it with these lines:");
        fault.printStackTrace(err);
    }
}
