package dateline.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** With whose name and password a remote store is written. */
public record Credentials(String user, String password) {
    public Credentials {
        if (user.isEmpty() || user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("a user name is not empty and holds no colon: \"" + user + "\"");
        }
    }

    /** The HTTP header's value (RFC 7617). */
    String basic() {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** Without the password, so that no log or message shows it. */
    @Override
    public String toString() {
        return "Credentials[" + user + "]";
    }
}
