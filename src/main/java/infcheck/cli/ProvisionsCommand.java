package infcheck.cli;

import infcheck.report.Ledger;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the ledger of provisions. */
@Command(
        name = "provisions",
        description = "List the provisions of the rule books: what is encoded, and why the rest is not.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the tool failed", "3:the rules are invalid", "64:the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck provisions", "  infcheck provisions --rules rules/inf-treaty --format json"})
final class ProvisionsCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    ProvisionsCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        output.vet(here);
        ChosenRules chosen = rules.choose(here);
        Ledger ledger = new Ledger(chosen.books());
        output.write(
                switch (format) {
                    case TEXT -> ledger.text(chosen.origins());
                    case JSON -> ledger.json();
                },
                here);
        return ExitCode.OK.code();
    }
}
