package infcheck.cli.catalogue;

import infcheck.cli.console.ExitCode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The verb for who looks something up; without a word it says what can be listed. */
@Command(
        name = "list",
        description = "List what facts and rule books hold, or what has a word in its name.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck list systems", "  infcheck list systems China", "  infcheck list sources --help"})
public final class ListCommand implements Callable<Integer> {
    private final PrintWriter err;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public ListCommand(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(err, Help.Ansi.OFF);
        return ExitCode.BAD_USAGE.code();
    }
}
