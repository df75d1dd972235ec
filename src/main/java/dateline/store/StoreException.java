package dateline.store;

/**
 * The store cannot be used at present: locked, unwritable, unreachable, access denied. The message names the store and
 * says what to do; whoever runs the program can mend it and try again.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String store;

    /** @param store the folder, file or URL of the store */
    public StoreException(String store, String problem) {
        this(store, problem, null);
    }

    public StoreException(String store, String problem, Throwable cause) {
        super(store + ": " + problem, cause);
        this.store = store;
    }

    public String store() {
        return store;
    }
}
