package infcheck.cli.book;

import infcheck.casebook.CaseBook;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.Failures;
import infcheck.cli.input.ChosenRules;
import infcheck.cli.input.RulesOption;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.RuleBook;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether rule books are right, without firing them. */
@Command(
        name = "check",
        description = "Check rule books and their cases: every mistake with its place and a cure; no rule fires.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no mistake, but perhaps warnings",
            "1:infcheck failed",
            "3:there are mistakes: infcheck lists them all",
            "64:the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck rules check", "  infcheck rules check --rules rules/inf-treaty"})
public final class RulesCheckCommand implements Callable<Integer> {
    private final CommandContext here;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--all", description = "Show every place of a mistake that occurs in many.")
    private boolean all;

    public RulesCheckCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        try {
            check();
            return ExitCode.OK.code();
        } catch (BadInputException e) {
            return new Failures(here).told(e, all);
        }
    }

    private void check() {
        here.progress().says("reading rules");
        ChosenRules chosen = rules.vetted(here);
        Diagnostics told = new Diagnostics();
        chosen.books().forEach(book -> readCases(book, told));
        told.throwIfErrors();
        here.tell(
                Stream.concat(chosen.warnings().stream(), told.list().stream()).toList(), all);
        for (RuleBook book : chosen.books()) {
            here.out()
                    .print(here.terminal()
                            .page()
                            .text(book.id() + ": " + book.rules().size() + " rules, "
                                    + book.provisions().size() + " provisions, no mistake\n"));
        }
    }

    private static void readCases(RuleBook book, Diagnostics told) {
        Diagnostics own = new Diagnostics();
        try {
            CaseBook.of(book, own);
            own.list().forEach(told::add);
        } catch (BadInputException e) {
            e.diagnostics().forEach(told::add);
        }
    }
}
