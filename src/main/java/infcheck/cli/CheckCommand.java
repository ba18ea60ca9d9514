package infcheck.cli;

import infcheck.check.Clocks;
import infcheck.check.Report;
import infcheck.report.JsonReport;
import infcheck.report.Origins;
import infcheck.report.TextReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fires the rules over the facts and prints a headline for every subject. */
@Command(
        name = "check",
        description = "Check facts against rule books: a headline for each subject, and why.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is at or above --fail-on",
            "1:the tool failed",
            "2:something is at or above --fail-on",
            "3:rules, facts or a scenario are invalid",
            "64:the command line is wrong, or names an unknown subject"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck check                                        every system in ./facts, today",
            "  infcheck check facts --as-of 2019-02-01               as things stood on that day",
            "  infcheck check us-thaad SS-20                         two subjects, act by act",
            "  infcheck check --scenario facts/scenarios/china-accedes --state CN",
            "  infcheck check --format json -o report.json --fail-on violation"
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(
            paramLabel = "FACTS|SUBJECT",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts or the file of one system; without it the folder facts.",
                "SUBJECT: an id or a name; its findings are told act by act. Without any, every subject is checked."
            })
    private List<String> operands = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 2 from this headline on: never (default), violation, disputed, open.")
    private String failOn = "never";

    @Mixin
    private QuestionOption question = new QuestionOption();

    @Mixin
    private Filter filter = new Filter();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    CheckCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        FailOn level = Choice.of("--fail-on", failOn, FailOn.values());
        Clocks clocks = question.clocks(here);
        output.vet(here);
        ChosenRules books = rules.choose(here);
        ChosenFacts facts = ChosenFacts.read(Operands.of(operands, here), here);
        Report report =
                filter.of(facts, books).apply(question.checker(books, here).check(facts.book(), clocks));
        output.write(text(format, report, new Origins(facts.path(), books.origins()), facts), here);
        return level.exitCode(report).code();
    }

    private static String text(OutputOption.Format format, Report report, Origins origins, ChosenFacts facts) {
        return switch (format) {
            case TEXT -> TextReport.of(report, origins, facts.named());
            case JSON -> JsonReport.of(report);
        };
    }
}
