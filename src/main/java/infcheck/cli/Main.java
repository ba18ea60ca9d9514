package infcheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] args) {
        Surroundings here = new Surroundings(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Clock.system(ZoneId.systemDefault()),
                Path.of(""),
                Cache.of(System.getenv(), System.getProperty("user.home")).books());
        System.exit(CommandLineApp.run(here, args));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
