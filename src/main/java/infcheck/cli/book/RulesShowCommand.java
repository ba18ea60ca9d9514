package infcheck.cli.book;

import infcheck.analysis.explain.RuleDescription;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.NamedRules;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.OutputOption;
import infcheck.report.RuleList;
import infcheck.report.json.RuleJson;
import infcheck.report.page.TextPage;
import infcheck.report.text.RuleText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one rule in plain words. */
@Command(
        name = "show",
        description = {
            "Show a rule in plain words: what it says, its paragraph, each condition, its cases,",
            "and the rules that come before and after it. If several rules fit, lists them."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:rules or cases are invalid",
            "64:the command line is wrong, or no rule has that name"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck rules show \"VI.1.a flight-test\"",
            "  infcheck rules show XV.2 --format json",
            "  infcheck rules show VI                                lists the rules of one article"
        })
public final class RulesShowCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(paramLabel = "RULE", description = "The name of a rule, its first words, or a provision.")
    private String rule = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    public RulesShowCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        output.vet(here, () -> rules.files(here));
        List<RuleList> found = NamedRules.of(rules.all(here)).called(rule);
        boolean one = found.size() == 1 && found.get(0).rules().size() == 1;
        output.write(
                one ? told(found.get(0), format, output.page(here)) : listed(found, format, output.page(here)), here);
        return ExitCode.OK.code();
    }

    private static String told(RuleList one, OutputOption.Format format, TextPage page) {
        RuleDescription story = RuleDescription.of(one.rules().get(0), one.cases());
        return switch (format) {
            case TEXT -> RuleText.of(story, page);
            case JSON -> RuleJson.of(story);
        };
    }

    private static String listed(List<RuleList> found, OutputOption.Format format, TextPage page) {
        return switch (format) {
            case TEXT -> RuleList.text(found, page);
            case JSON -> RuleList.json(found);
        };
    }
}
