package dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gets the dictionary of the link index by way of Maven, which keeps a copy of its own. */
final class DictionaryDownload {
    private static final String ARTIFACT = "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-english-kbp";
    private static final String FILE = "stanford-corenlp-4.5.10-models-english-kbp.jar";

    private DictionaryDownload() {}

    /**
     * The jar, in a folder.
     *
     * @throws NothingDoneException Maven is not there, or does not get it
     */
    static Path into(Path folder) {
        Path log = folder.resolve("maven.log");
        try {
            Process maven = new ProcessBuilder(
                            "mvn",
                            "-q",
                            "-B",
                            "dependency:copy",
                            "-Dartifact=" + ARTIFACT,
                            "-DoutputDirectory=" + folder)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (maven.waitFor() == 0) {
                return folder.resolve(FILE);
            }
            throw failed("Maven does not get it:\n" + Files.readString(log), null);
        } catch (IOException problem) {
            throw failed("there is no mvn on the PATH", problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed("interrupted", stopped);
        }
    }

    private static NothingDoneException failed(String reason, Exception cause) {
        return new NothingDoneException(
                ARTIFACT + ": " + reason.strip() + "\nDownload it by other means, and name the file.", cause);
    }
}
