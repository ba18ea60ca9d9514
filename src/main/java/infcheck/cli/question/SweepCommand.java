package infcheck.cli.question;

import infcheck.analysis.sweep.AxisWanted;
import infcheck.analysis.sweep.Sweep;
import infcheck.analysis.sweep.SweepMap;
import infcheck.check.Checker;
import infcheck.check.Claimants;
import infcheck.check.Clocks;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.AxisWords;
import infcheck.cli.input.Inputs;
import infcheck.cli.input.Operands;
import infcheck.cli.input.QuestionOption;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.FileOption;
import infcheck.cli.output.Form;
import infcheck.cli.output.SweepAnswer;
import infcheck.diagnostic.BadInputException;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.report.ci.KnownPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is said of a subject along one or two axes. */
@Command(
        name = "sweep",
        description = {
            "Map one subject along one or two axes: where exactly the answer changes, and what draws the border.",
            "Borders are exact, not sampled."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:rules, facts or a scenario are invalid",
            "64:the command line is wrong, or names an unknown subject, axis or claimant"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck sweep 9M729 --axis range-km=300:6000 --as-of 2019-02-01 --by RU",
            "  infcheck sweep 9M729 --axis as-of                     the answer on each day, and what changed it",
            "  infcheck sweep MQ-9 --axis reusable-armed-drones --axis suspension",
            "  infcheck sweep 9M729 --axis \"treaty end=2018-01-01:2021-01-01\" --by US",
            "  infcheck sweep DF-26 --axis CN.party.from=2015-01-01:2018-01-01 --as-of 2019-08-01",
            "  infcheck sweep 9M729 --axis range-km=300:6000 --format svg -o map.svg"
        })
public final class SweepCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(
            paramLabel = "[FACTS] SUBJECT",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts, or a file in it; by default the folder facts.",
                "SUBJECT: an id or a name."
            })
    private List<String> operands = new ArrayList<>();

    @Option(
            names = "--axis",
            paramLabel = "KEY[=FROM:TO]",
            description = {
                "A value of the subject, such as range-km=300:6000; a question of law; a number or a milestone of the law",
                "with both ends; CN.party.from or US.party.until, the day on which a State joins or its last; or as-of,",
                "the day. One or two."
            })
    private List<String> axes = new ArrayList<>();

    @Mixin
    private QuestionOption question = new QuestionOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = Form.OPTION,
            paramLabel = "FORM",
            defaultValue = "text",
            completionCandidates = Form.All.class,
            description = {
                "text (default), json, md (Markdown), html (one page with the map), csv (a row a region),",
                "junit (a test case a region, which fails on a violation), sarif (a result a region) or",
                "svg (a drawing of what the first rule book says)."
            })
    private String form = "text";

    @Mixin
    private FileOption file = new FileOption();

    public SweepCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Form chosen = SweepAnswer.FORMS.chosen(form);
        demandAxes();
        Clocks dates = question.clocks(here);
        Operands words = Operands.of(operands, here);
        file.vet(here, () -> Inputs.files(rules, words, question, here));
        Inputs inputs = Inputs.read(rules, words, question, here);
        SweepAnswer answer = new SweepAnswer(
                map(inputs, dates),
                new KnownPlaces(List.of(inputs.facts().book())),
                inputs.books().byId());
        file.write(SweepAnswer.FORMS.write(chosen, answer, file.page(here)), here);
        return ExitCode.OK.code();
    }

    private void demandAxes() {
        if (axes.isEmpty()) {
            throw new BadUsage("no axis is given", "give one or two, such as `--axis range-km=300:6000`");
        } else if (axes.size() > 2) {
            throw new BadUsage(axes.size() + " axes are too many", "give one or two");
        }
    }

    private SweepMap map(Inputs inputs, Clocks dates) {
        Checker checker = inputs.checker();
        FactBook facts = checker.changed(inputs.facts().book());
        SubjectFacts subject = facts.subject(inputs.facts().one()).orElseThrow();
        AxisWords words = new AxisWords(subject, checker.books(), dates);
        List<AxisWanted> wanted = axes.stream().map(words::read).toList();
        demandApart(wanted);
        List<String> by = question.claimants(Claimants.of(checker.books(), facts));
        try {
            return Sweep.of(checker, inputs.facts().book(), dates, subject.id(), by, wanted);
        } catch (BadInputException e) {
            throw new BadUsage(e.diagnostics());
        }
    }

    private static void demandApart(List<AxisWanted> wanted) {
        if (wanted.size() == 2
                && (wanted.get(0).name().equals(wanted.get(1).name())
                        || wanted.stream().allMatch(SweepCommand::isOfLaw)
                        || wanted.stream().allMatch(SweepCommand::isDay))) {
            throw new BadUsage(
                    "`" + wanted.get(0).name() + "` and `" + wanted.get(1).name() + "` cannot both be axes",
                    "give one number or day of the law, one day, and each axis once");
        }
    }

    private static boolean isOfLaw(AxisWanted axis) {
        return axis instanceof AxisWanted.Parameter || axis instanceof AxisWanted.LawDay;
    }

    private static boolean isDay(AxisWanted axis) {
        return axis instanceof AxisWanted.AsOf || axis instanceof AxisWanted.LawDay;
    }
}
