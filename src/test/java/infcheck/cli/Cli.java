package infcheck.cli;

import infcheck.JsonSchemas;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.Terminal;
import infcheck.rulebook.VettedBooks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs the command line in process, in a folder, on 24 November 2026; every JSON report keeps to its schema. */
public record Cli(Path folder, VettedBooks vetted, Terminal terminal) {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    /** What a command left behind. */
    public record Outcome(ExitCode exit, String out, String err) {}

    /** Keeps nothing. */
    public Cli(Path folder) {
        this(folder, VettedBooks.shipped());
    }

    /** Where nobody looks on. */
    public Cli(Path folder, VettedBooks vetted) {
        this(folder, vetted, Terminal.NONE);
    }

    /** The same at a terminal. */
    Cli at(Terminal other) {
        return new Cli(folder, vetted, other);
    }

    /** In the folder of the project itself. */
    public static Cli here() {
        return new Cli(Path.of(""));
    }

    public Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandContext here =
                new CommandContext(new PrintWriter(out), new PrintWriter(err), TODAY, folder, vetted, terminal);
        int code = CommandLineApp.run(here, args);
        JsonSchemas.demandIfReport(out.toString());
        return new Outcome(exit(code), out.toString(), err.toString());
    }

    private static ExitCode exit(int code) {
        for (ExitCode exit : ExitCode.values()) {
            if (exit.code() == code) {
                return exit;
            }
        }
        throw new AssertionError("undocumented exit code " + code);
    }
}
