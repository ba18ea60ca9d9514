package infcheck.cli.question;

import infcheck.analysis.explain.Explain;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.check.Report;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.CompletionWords;
import infcheck.cli.console.OptionWord;
import infcheck.cli.input.ChosenFacts;
import infcheck.cli.input.ChosenRules;
import infcheck.cli.input.Inputs;
import infcheck.cli.input.Operands;
import infcheck.cli.input.QuestionOption;
import infcheck.cli.input.RulesOption;
import infcheck.cli.input.SubjectFilter;
import infcheck.cli.output.CheckAnswer;
import infcheck.cli.output.FailOn;
import infcheck.cli.output.FileOption;
import infcheck.cli.output.Form;
import infcheck.factbook.FactBook;
import infcheck.finding.Status;
import infcheck.report.phrase.ClaimantReports;
import infcheck.report.phrase.Dossier;
import infcheck.report.phrase.InputOrigins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
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
            "0:no headline is at or above --fail-on",
            "1:infcheck failed, or -o names what it does not overwrite",
            "2:a headline is at or above --fail-on",
            "3:rules, facts or a scenario are invalid",
            "64:the command line is wrong, or names an unknown subject, scenario or claimant"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck check                                        every system in ./facts, today",
            "  infcheck check facts --as-of 2019-02-01               as things stood on that day",
            "  infcheck check us-thaad SS-20                         two subjects, act by act",
            "  infcheck check --scenario china-accedes --state CN",
            "  infcheck check 9M729 --by US --by RU                  as each of two States has it",
            "  infcheck check --as-of 2018-01-01 --known-at 2014-01-28   by what was public then",
            "  infcheck check 9M729 --set ru-9m729.range-km=480      what if it flies no farther",
            "  infcheck check facts --deadlines --as-of 1990-01-01   what is due when, and what is left to do",
            "  infcheck check --format json -o report.json --fail-on violation",
            "  infcheck check 9M729 Iskander-M --format html -o report.html"
        })
public final class CheckCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(
            paramLabel = "FACTS|SUBJECT",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts, or a file in it: its system, read together with the whole folder.",
                "By default the folder facts.",
                "SUBJECT: an id or a name, shown act by act. Without any, every subject."
            })
    private List<String> operands = new ArrayList<>();

    @Mixin
    private QuestionOption question = new QuestionOption();

    @Option(
            names = "--deadlines",
            description = {
                "Show duties by day instead of headlines: what is due when, by whom, and how it stands;",
                "and how many missiles were declared and eliminated."
            })
    private boolean deadlines;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            completionCandidates = Levels.class,
            description = "Exit with 2 from this headline on: never (default), violation, disputed, open.")
    private String failOn = "never";

    @Mixin
    private SubjectFilter filter = new SubjectFilter();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = Form.OPTION,
            paramLabel = "FORM",
            defaultValue = "text",
            completionCandidates = Form.All.class,
            description = {
                "text (default), json, md (Markdown), html (one page), csv (a row a finding),",
                "junit (a test case a subject), sarif (findings at file and line) or svg (the range axis)."
            })
    private String form = "text";

    @Mixin
    private FileOption file = new FileOption();

    public CheckCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Form chosen = (deadlines ? CheckAnswer.OfDeadlines.FORMS : CheckAnswer.FORMS).chosen(form);
        FailOn level = OptionWord.of("--fail-on", failOn, FailOn.values());
        Clocks dates = question.clocks(here);
        Operands words = Operands.of(operands, here);
        file.vet(here, () -> Inputs.files(rules, words, question, here));
        Inputs inputs = Inputs.read(rules, words, question, here);
        Inquiry inquiry = inquiry(dates, inputs.checker(), inputs.facts());
        CheckAnswer answer = answer(inquiry, dates, inputs, level.failing());
        file.write(written(chosen, answer, inquiry), here);
        return level.exitCode(answer.report()).code();
    }

    private String written(Form chosen, CheckAnswer answer, Inquiry inquiry) {
        return deadlines
                ? CheckAnswer.OfDeadlines.FORMS.write(
                        chosen,
                        new CheckAnswer.OfDeadlines(
                                answer, inquiry.deadlines(answer.report()).only(filter::wants)),
                        file.page(here))
                : CheckAnswer.FORMS.write(chosen, answer, file.page(here));
    }

    private CheckAnswer answer(Inquiry inquiry, Clocks dates, Inputs inputs, Status failing) {
        ChosenRules books = inputs.books();
        ChosenFacts facts = inputs.facts();
        List<String> claimants = question.by(inquiry);
        UnaryOperator<Report> shown = filter.of(inquiry.facts().states(), facts.named(), books);
        Report report = shown.apply(inquiry.report(claimants));
        question.warnOfIdle(
                inputs,
                here,
                report,
                other -> shown.apply(inquiry(dates, other, facts).report(claimants)));
        ClaimantReports beside = claimants.size() < 2
                ? ClaimantReports.NOBODY
                : new ClaimantReports(
                        claimants.stream().map(c -> inquiry.report(List.of(c))).toList());
        InputOrigins origins =
                new InputOrigins(facts.path(), books.origins(), question.set(), facts.undated(report, inquiry.facts()));
        return new CheckAnswer(
                new Dossier(
                        report,
                        origins,
                        beside,
                        facts.named(),
                        known(inquiry),
                        inputs.checker().books()),
                subject -> new Explain(inquiry).of(claimants, subject),
                failing);
    }

    private static FactBook known(Inquiry inquiry) {
        LocalDate day = inquiry.clocks().knownAt();
        return day == null ? inquiry.facts() : inquiry.facts().knownAt(day);
    }

    /** About the subjects that are named, else about all. */
    private static Inquiry inquiry(Clocks dates, Checker checker, ChosenFacts facts) {
        return facts.named().isEmpty()
                ? checker.on(facts.book(), dates)
                : checker.on(facts.book(), dates, facts.named());
    }

    /** The words of FailOn, for shells. */
    private static final class Levels extends CompletionWords {
        Levels() {
            super(FailOn.values());
        }
    }
}
