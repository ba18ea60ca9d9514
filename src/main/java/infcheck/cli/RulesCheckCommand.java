package infcheck.cli;

import infcheck.rulebook.RuleBook;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether rule books are right, without firing them. */
@Command(
        name = "check",
        description = "Check rule books: every mistake with its place and its cure; nothing is fired.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no mistake",
            "1:the tool failed",
            "3:there are mistakes; all of them were told",
            "64:the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck rules check", "  infcheck rules check --rules rules/inf-treaty"})
final class RulesCheckCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin
    private RulesOption rules = new RulesOption();

    RulesCheckCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        ChosenRules chosen = rules.all(here);
        for (RuleBook book : chosen.books()) {
            here.out()
                    .print(book.id() + ": " + book.rules().size() + " rules, "
                            + book.provisions().size() + " provisions, no mistake\n");
        }
        return ExitCode.OK.code();
    }
}
