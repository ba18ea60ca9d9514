package infcheck.cli.question;

import infcheck.analysis.explain.Explain;
import infcheck.analysis.explain.Explanation;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.CompletionWords;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.OptionWord;
import infcheck.cli.input.Inputs;
import infcheck.cli.input.Operands;
import infcheck.cli.input.QuestionOption;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.FileOption;
import infcheck.cli.output.Forms;
import infcheck.report.ExplanationDot;
import infcheck.report.json.ExplanationJson;
import infcheck.report.page.TextPage;
import infcheck.report.text.ExplanationText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a subject is judged as it is. */
@Command(
        name = "explain",
        description = "Explain the headline of a subject: in one sentence, or with the whole proof.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:rules, facts or a scenario are invalid",
            "64:the command line is wrong, or names an unknown subject, scenario or claimant"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck explain 9M729 --as-of 2019-02-01             one sentence",
            "  infcheck explain us-thaad --full                      each rule, condition, fact and source",
            "  infcheck explain cn-df-26 --scenario china-accedes --full",
            "  infcheck explain su-ss-20 --format dot -o ss-20.dot   a graph for Graphviz"
        })
public final class ExplainCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(
            paramLabel = "FACTS|SUBJECT",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts, or a file in it: its system, read together with the whole folder.",
                "By default the folder facts.",
                "SUBJECT: an id or a name; not needed if the facts have one subject."
            })
    private List<String> operands = new ArrayList<>();

    @Option(
            names = "--full",
            description = "Print the proof as a tree below the sentence; json and dot always have it.")
    private boolean full;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            completionCandidates = Forms.class,
            description = "text (default), json, or dot for Graphviz.")
    private String form = "text";

    @Mixin
    private QuestionOption question = new QuestionOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private FileOption file = new FileOption();

    /** The forms of an explanation. */
    private enum Format {
        TEXT,
        JSON,
        DOT
    }

    public ExplainCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Format format = OptionWord.of("--format", form, Format.values());
        Clocks dates = question.clocks(here);
        Operands words = Operands.of(operands, here);
        file.vet(here, () -> Inputs.files(rules, words, question, here));
        Explanation explanation = explanation(dates, Inputs.read(rules, words, question, here));
        file.write(
                switch (format) {
                    case TEXT -> text(explanation, file.page(here));
                    case JSON -> ExplanationJson.of(explanation);
                    case DOT -> ExplanationDot.of(explanation);
                },
                here);
        return ExitCode.OK.code();
    }

    private String text(Explanation explanation, TextPage page) {
        return full ? ExplanationText.full(explanation, page) : ExplanationText.sentence(explanation, page);
    }

    private Explanation explanation(Clocks dates, Inputs inputs) {
        String subject = inputs.facts().one();
        Inquiry inquiry = inputs.checker().on(inputs.facts().book(), dates, Set.of(subject));
        return new Explain(inquiry).of(question.by(inquiry), subject);
    }

    /** The words of Format, for shells. */
    private static final class Forms extends CompletionWords {
        Forms() {
            super(Format.values());
        }
    }
}
