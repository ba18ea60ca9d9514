package infcheck.cli.console;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.engine.RunawayRuleException;
import infcheck.report.page.TextPage;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong, always to standard error, and chooses the exit code. */
public record Failures(PrintWriter err, TextPage page)
        implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final String DEBUG = "infcheck.debug";
    private static final String MORE =
            "    hint: `infcheck facts check --all` and `infcheck rules check --all` list every place\n";

    public Failures(CommandContext here) {
        this(here.err(), here.terminal().talk());
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        return badUsage(UsageErrors.of(e));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return told(e, false);
    }

    /**
     * Tells of any failure and chooses the exit code.
     *
     * @param everything whether each place of what is wrong in many is told
     */
    public int told(Exception e, boolean everything) {
        if (e instanceof BadUsage usage) {
            return badUsage(usage);
        }
        if (e instanceof BadOutput output) {
            err.print(page.text(output.text()));
            return ExitCode.FAILED.code();
        }
        if (e instanceof RunawayRuleException runaway) {
            return badInput(List.of(runaway.diagnostic()), everything);
        }
        return e instanceof BadInputException input ? badInput(input.diagnostics(), everything) : failed(e);
    }

    private int badUsage(BadUsage usage) {
        err.print(page.text(usage.text()));
        return ExitCode.BAD_USAGE.code();
    }

    private int badInput(List<Diagnostic> diagnostics, boolean everything) {
        DiagnosticText text = new DiagnosticText(diagnostics, everything);
        err.print(text.on(page));
        err.print(page.text("infcheck: " + counted(diagnostics) + "\n" + (text.abridged() ? MORE : "")));
        return ExitCode.BAD_INPUT.code();
    }

    /** A diagnostic with its cure, ended by a line feed on every system. */
    public static String text(Diagnostic diagnostic) {
        return diagnostic.toString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static String counted(List<Diagnostic> all) {
        List<Diagnostic> diagnostics = all.stream().filter(d -> !d.isSkipped()).toList();
        long errors = diagnostics.stream()
                .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
                .count();
        long files = diagnostics.stream().map(d -> d.place().file()).distinct().count();
        long warnings = diagnostics.size() - errors;
        return number(errors, "error")
                + (warnings == 0 ? "" : " and " + number(warnings, "warning"))
                + " in " + number(files, "file") + ": nothing was checked";
    }

    private static String number(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Tells what was left out of an answer that is given all the same. */
    public static void skipped(Diagnostics diagnostics, PrintWriter err) {
        diagnostics.list().stream().filter(Diagnostic::isSkipped).forEach(line -> err.print(text(line)));
    }

    /** One line for what is not the user's fault; where it happened only for who asks with {@code -Dinfcheck.debug}. */
    public int failed(Throwable e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        err.print("infcheck: failed: " + why.lines().findFirst().orElse("") + "\n");
        if (System.getProperty(DEBUG) != null) {
            e.printStackTrace(err);
        }
        return ExitCode.FAILED.code();
    }
}
