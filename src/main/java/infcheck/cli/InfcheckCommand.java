package infcheck.cli;

import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program itself: without a verb it says which there are. */
@Command(
        name = "infcheck",
        description = "Does this missile, or an act with it, break the INF Treaty, and why?",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:infcheck ran, and no headline is at or above --fail-on",
            "1:infcheck failed",
            "2:a headline is at or above --fail-on, rules fmt --check would change a file, or diff found changes",
            "3:rules, facts or a scenario are invalid",
            "5:a case fails, or a rule or limit has no case",
            "64:the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck check facts --as-of 2019-02-01", "  infcheck help check"})
final class InfcheckCommand implements Callable<Integer> {
    private final CommandContext here;

    @Option(
            names = {"-V", "--version"},
            description = "Print what is installed and exit, as the verb version does.")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    InfcheckCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        if (version) {
            return CommandLineApp.run(here, "version");
        }
        spec.commandLine().usage(here.err(), Help.Ansi.OFF);
        return ExitCode.BAD_USAGE.code();
    }
}
