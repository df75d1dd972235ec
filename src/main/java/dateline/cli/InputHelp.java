package dateline.cli;

/** What commands that read articles say of their arguments. */
final class InputHelp {
    static final String INPUT =
            "A file, a folder (its .txt and .txt.gz files at any depth), a quoted glob, or - for standard input. "
                    + "NAME.json beside NAME.txt brings headline, date, author, publisher, URL.";

    private InputHelp() {}
}
