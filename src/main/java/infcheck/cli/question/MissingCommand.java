package infcheck.cli.question;

import infcheck.analysis.missing.Missing;
import infcheck.analysis.missing.MissingAnswer;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.ChosenFacts;
import infcheck.cli.input.Inputs;
import infcheck.cli.input.Operands;
import infcheck.cli.input.QuestionOption;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.OutputOption;
import infcheck.report.json.MissingJson;
import infcheck.report.text.MissingText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which one answer would settle most open headlines. */
@Command(
        name = "missing",
        description = {
            "Rank what is not known: which one fact, claim or question of law would settle the most headlines",
            "that are disputed or cannot be told, whatever the answer."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:rules, facts or a scenario are invalid",
            "64:the command line is wrong, or names an unknown subject or claimant"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck missing",
            "  infcheck missing 9M729 Iskander-M --as-of 2019-02-01",
            "  infcheck missing --scenario treaty-in-force --format json"
        })
public final class MissingCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(
            paramLabel = "FACTS|SUBJECT",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts, or a file in it; by default the folder facts.",
                "SUBJECT: an id or a name. Without any, every subject."
            })
    private List<String> operands = new ArrayList<>();

    @Mixin
    private QuestionOption question = new QuestionOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    public MissingCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        Clocks dates = question.clocks(here);
        Operands words = Operands.of(operands, here);
        output.vet(here, () -> Inputs.files(rules, words, question, here));
        Inputs inputs = Inputs.read(rules, words, question, here);
        ChosenFacts facts = inputs.facts();
        Inquiry inquiry = facts.named().isEmpty()
                ? inputs.checker().on(facts.book(), dates)
                : inputs.checker().on(facts.book(), dates, facts.named());
        List<MissingAnswer> answers = Missing.of(inquiry, question.by(inquiry));
        output.write(
                switch (format) {
                    case TEXT -> MissingText.of(answers, output.page(here));
                    case JSON -> MissingJson.of(answers);
                },
                here);
        return ExitCode.OK.code();
    }
}
