package infcheck.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a process left behind. */
record Launch(int exit, String out, String err) {
    private static final Path JAR = Path.of("target/infcheck.jar").toAbsolutePath();

    /** Runs the packaged jar in a folder. */
    static Launch jar(Path folder, String... args) {
        return process(folder, java(JAR.toString(), List.of(args)));
    }

    static Launch process(Path folder, List<String> command) {
        try {
            Path err = Files.createTempFile("infcheck", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            String told = Files.readString(err);
            Files.delete(err);
            return new Launch(exit, out, told);
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
