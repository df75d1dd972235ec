package dateline.cli;

/** A command cannot do its work at all, for a reason that the user can mend; the message names it. */
final class NothingDoneException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NothingDoneException(String message) {
        super(message);
    }

    NothingDoneException(String message, Throwable cause) {
        super(message, cause);
    }
}
