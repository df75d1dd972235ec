package dateline.authority.source;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes {@code data/authority/*.ttl}. Arguments: the folder of facts, the folder {@code data/authority}, whose {@code
 * source} folder holds the hand-written tables. The same tables give the same bytes.
 */
public final class GenerateAuthority {
    private GenerateAuthority() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("arguments: FOLDER-OF-FACTS data/authority");
            System.exit(2);
        }
        Path folder = Path.of(arguments[1]);
        AuthorityFiles.write(AuthorityFiles.make(Path.of(arguments[0]), folder.resolve("source")), folder);
    }
}
