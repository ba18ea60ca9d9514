package infcheck.cli.book;

import infcheck.cli.console.ExitCode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The verbs for who writes facts; without one it says which there are. */
@Command(
        name = "facts",
        description = "Check fact files, begin new ones, and turn tables into them and back.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck facts check",
            "  infcheck facts new system us-prsm",
            "  infcheck facts import tests.csv",
            "  infcheck facts new --help"
        })
public final class FactsCommand implements Callable<Integer> {
    private final PrintWriter err;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public FactsCommand(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(err, Help.Ansi.OFF);
        return ExitCode.BAD_USAGE.code();
    }
}
