package infcheck.cli;

import infcheck.rulebook.VettedBooks;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] args) {
        LogConfigurator.use();
        VettedBooks vetted =
                Cache.of(System.getenv(), System.getProperty("user.home")).books();
        System.exit(CommandLineApp.run(
                surroundings(writer(FileDescriptor.out), writer(FileDescriptor.err), Path.of(""), vetted), args));
    }

    /** Where a command runs that prints to two writers. */
    static Surroundings surroundings(PrintWriter out, PrintWriter err, Path folder, VettedBooks vetted) {
        return new Surroundings(out, err, new LocalClock(), folder, vetted);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
