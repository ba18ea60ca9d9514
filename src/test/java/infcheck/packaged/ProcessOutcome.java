package infcheck.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a process left behind. */
record ProcessOutcome(int exit, String out, String err) {
    private static final Path JAR = Path.of("target/infcheck.jar").toAbsolutePath();

    /** Runs the packaged jar in a folder. */
    static ProcessOutcome jar(Path folder, String... args) {
        return process(folder, java(JAR.toString(), List.of(args)));
    }

    static ProcessOutcome process(Path folder, List<String> command) {
        return process(folder, Map.of(), command);
    }

    /**
     * Runs a process that keeps nothing in the user's cache.
     *
     * @param variables of its environment, besides those of this process
     */
    static ProcessOutcome process(Path folder, Map<String, String> variables, List<String> command) {
        try {
            Path err = Files.createTempFile("infcheck", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectError(err.toFile());
            builder.environment().put("INFCHECK_CACHE", "off");
            builder.environment().putAll(variables);
            Process process = builder.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            String told = Files.readString(err);
            Files.delete(err);
            return new ProcessOutcome(exit, out, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The command that starts a jar with this Java. */
    static List<String> java(String jar, List<String> args) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.concat(Stream.of(java.toString(), "-jar", jar), args.stream())
                .toList();
    }
}
