package infcheck.cli.book;

import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.ChosenRules;
import infcheck.cli.input.KnownProvisions;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.OutputOption;
import infcheck.provision.Provision;
import infcheck.report.Ledger;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the ledger of provisions. */
@Command(
        name = "provisions",
        description = "List the provisions of the rule books: what is encoded, and why the rest is not.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:infcheck failed", "3:the rules are invalid", "64:the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck provisions",
            "  infcheck provisions --article VI --open",
            "  infcheck provisions --rules rules/inf-treaty --format json"
        })
public final class ProvisionsCommand implements Callable<Integer> {
    private final CommandContext here;

    @Option(
            names = "--article",
            paramLabel = "ARTICLE",
            description = "Only this article or paragraph, such as VI or VI(1).")
    private @Nullable String article;

    @Option(names = "--open", description = "Only what is not encoded.")
    private boolean open;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    public ProvisionsCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        output.vet(here, () -> rules.files(here));
        ChosenRules chosen = rules.choose(here);
        Ledger ledger = new Ledger(chosen.books(), wanted(chosen));
        output.write(
                switch (format) {
                    case TEXT -> ledger.text(chosen.origins(), output.page(here));
                    case JSON -> ledger.json();
                },
                here);
        return ExitCode.OK.code();
    }

    /**
     * The provisions that are wanted.
     *
     * @throws BadUsage where no book has the article
     */
    private Predicate<Provision> wanted(ChosenRules chosen) {
        String place = article;
        if (place != null) {
            KnownProvisions.of(chosen).require(place);
        }
        return p -> (place == null || Provision.within(p.id(), place))
                && !(open && p.encoding().encoded());
    }
}
