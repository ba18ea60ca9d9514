package infcheck.cli.book;

import infcheck.cli.console.ExitCode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The verbs for who edits rules; without one it says which there are. */
@Command(
        name = "rules",
        description = "Check, test, read and write rule books.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck rules check",
            "  infcheck rules test VI.1",
            "  infcheck rules diff",
            "  infcheck rules show XV.2",
            "  infcheck rules check --help"
        })
public final class RulesCommand implements Callable<Integer> {
    private final PrintWriter err;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public RulesCommand(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(err, Help.Ansi.OFF);
        return ExitCode.BAD_USAGE.code();
    }
}
