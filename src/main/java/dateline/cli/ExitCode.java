package dateline.cli;

/** What the process ends with; {@code --help} lists the same. */
final class ExitCode {
    static final int ALL_WELL = 0;
    static final int SOME_REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int NOTHING_DONE = 3;

    private ExitCode() {}
}
