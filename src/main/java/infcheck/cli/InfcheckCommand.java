package infcheck.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: without a verb it says which there are. */
@Command(
        name = "infcheck",
        description = "Does this missile or deployment break the INF Treaty, and why?",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it ran, and nothing is at or above --fail-on",
            "1:the tool failed",
            "2:something is at or above --fail-on, rules fmt --check would change a file, or diff found changes",
            "3:rules, facts or a scenario are invalid",
            "5:cases, coverage or mutation fall short",
            "64:the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck check facts --as-of 2019-02-01", "  infcheck check --help"})
final class InfcheckCommand implements Callable<Integer> {
    private final PrintWriter err;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    InfcheckCommand(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(err);
        return ExitCode.BAD_USAGE.code();
    }
}
