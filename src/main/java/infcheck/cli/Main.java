package infcheck.cli;

import infcheck.cli.console.CommandContext;
import infcheck.cli.console.Progress;
import infcheck.cli.console.Terminal;
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
        Terminal terminal = Terminal.ofThisProcess();
        CommandContext here = surroundings(writer(FileDescriptor.out), writer(FileDescriptor.err), Path.of(""), vetted)
                .at(terminal, Progress.on(writer(FileDescriptor.err), terminal));
        System.exit(CommandLineApp.run(here, args));
    }

    /** The surroundings of a command that prints to two writers, neither of them a terminal. */
    static CommandContext surroundings(PrintWriter out, PrintWriter err, Path folder, VettedBooks vetted) {
        return new CommandContext(out, err, new LocalClock(), folder, vetted, Terminal.NONE);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
