package dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of the program as users see it: arguments in; exit code, standard output and standard error out. */
record ProgramRun(int exitCode, String out, String err) {
    private static final long MINUTES = 5;

    /** Runs the program in a process of its own, in a folder. */
    static ProgramRun dateline(Path folder, String... arguments) {
        return run(folder, java(arguments));
    }

    /** Runs {@code ./dateline} with the JVM of the tests. */
    static ProgramRun launcher(Path folder, String... arguments) {
        return run(
                folder,
                Stream.concat(Stream.of(launcher().toString()), Stream.of(arguments))
                        .toList());
    }

    static Path launcher() {
        return Path.of("dateline").toAbsolutePath();
    }

    /** Starts the program and leaves it running. */
    static Process start(Path folder, String... arguments) throws IOException {
        return new ProcessBuilder(java(arguments)).directory(folder.toFile()).start();
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Dateline.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static ProgramRun run(Path folder, List<String> command) {
        try {
            Path out = Files.createTempFile("dateline", ".out");
            Path err = Files.createTempFile("dateline", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end: " + Files.readString(err));
            }
            return new ProgramRun(process.exitValue(), read(out), read(err));
        } catch (IOException | InterruptedException problem) {
            throw new AssertionError(problem);
        }
    }

    private static String read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
