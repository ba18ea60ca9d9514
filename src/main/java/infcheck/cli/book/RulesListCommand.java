package infcheck.cli.book;

import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.NamedRules;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.OutputOption;
import infcheck.report.RuleList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists rules. */
@Command(
        name = "list",
        description = "List the rules, one a line: the provision, how many test cases there are, and the name.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:rules or cases are invalid",
            "64:the command line is wrong, or no rule has that name"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck rules list",
            "  infcheck rules list \"VI(1)(b)\"                         the rules of one paragraph",
            "  infcheck rules list launcher --format json            those with this word in their names"
        })
public final class RulesListCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(
            paramLabel = "FILTER",
            arity = "0..1",
            description = "A provision, or words of a rule's name; without it all rules.")
    private @Nullable String filter;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    public RulesListCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        output.vet(here, () -> rules.files(here));
        NamedRules named = NamedRules.of(rules.all(here));
        List<RuleList> lists = filter == null ? named.all() : named.having(filter);
        output.write(
                switch (format) {
                    case TEXT -> RuleList.text(lists, output.page(here));
                    case JSON -> RuleList.json(lists);
                },
                here);
        return ExitCode.OK.code();
    }
}
