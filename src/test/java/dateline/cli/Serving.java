package dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running {@code dateline serve}, stopped on closing as a terminal would. */
record Serving(Process process, URI address) implements AutoCloseable {
    private static final Pattern START_PAGE = Pattern.compile("start page +(\\S+)");

    static Serving start(Path folder, String... arguments) throws IOException {
        String[] all = Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
        return of(ProgramRun.start(folder, all));
    }

    /** Waits until the process says where it serves. */
    static Serving of(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = START_PAGE.matcher(line);
            if (matcher.find()) {
                return new Serving(process, URI.create(matcher.group(1)));
            }
        }
        List<String> errors = process.errorReader().lines().toList();
        throw new AssertionError("the server ended: " + errors);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
