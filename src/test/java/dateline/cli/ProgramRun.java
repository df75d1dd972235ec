package dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the program as users see it: arguments in; exit code, standard output and standard error out. */
record ProgramRun(int exitCode, String out, String err) {
    private static final long MINUTES = 5;

    /** Runs the program in a process of its own, in a folder. */
    static ProgramRun dateline(Path folder, String... arguments) {
        return run(folder, java(arguments));
    }

    /** Runs a line of the shell, as users paste it, in a folder; {@code ./dateline} takes the JVM of the tests. */
    static ProgramRun shell(Path folder, String line) {
        return run(folder, List.of("sh", "-c", line));
    }

    /** Starts the program and leaves it running. */
    static Process start(Path folder, String... arguments) throws IOException {
        return in(folder, java(arguments)).start();
    }

    /** Starts one command of the shell and leaves it running. */
    static Process startShell(Path folder, String command) throws IOException {
        return in(folder, List.of("sh", "-c", "exec " + command)).start();
    }

    private static ProcessBuilder in(Path folder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static ProgramRun run(Path folder, List<String> command) {
        try {
            Path out = Files.createTempFile("dateline", ".out");
            Path err = Files.createTempFile("dateline", ".err");
            Process process = in(folder, command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
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
