package infcheck.cli.question;

import infcheck.analysis.whynot.WhyNot;
import infcheck.analysis.whynot.WhyNotAnswer;
import infcheck.casebook.CaseBook;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.AnswerOption;
import infcheck.cli.input.ChosenRules;
import infcheck.cli.input.Inputs;
import infcheck.cli.input.NamedRules;
import infcheck.cli.input.Operands;
import infcheck.cli.input.QuestionOption;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.OutputOption;
import infcheck.report.RuleList;
import infcheck.report.json.WhyNotJson;
import infcheck.report.text.WhyNotText;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a rule does not fire for a subject. */
@Command(
        name = "why-not",
        description = {
            "Say why a rule does not fire for a subject: each condition true, false or open,",
            "what it saw, and how far that is from the limit."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed",
            "3:rules, facts or a scenario are invalid",
            "64:the command line is wrong, or names an unknown rule, subject, question, scenario or claimant"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck why-not VI.1.b Iskander-M --as-of 2019-02-01",
            "  infcheck why-not \"VI.1.b flight-test\" 9M729 --by RU --as-of 2019-02-01",
            "  infcheck why-not VI 9M729 --near 3                    the three rules of Article VI that come nearest",
            "  infcheck why-not THAAD --near 5                       the five rules of the book that come nearest"
        })
public final class WhyNotCommand implements Callable<Integer> {
    private static final String FORM = "`infcheck why-not RULE SUBJECT`, or `infcheck why-not SUBJECT --near N`";

    private final CommandContext here;

    @Parameters(
            paramLabel = "[FACTS] RULE SUBJECT",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts, or a file in it; by default the folder facts.",
                "RULE: the name of a rule, its first words, or a provision: then each of its rules, the nearest first.",
                "SUBJECT: an id or a name."
            })
    private List<String> operands = new ArrayList<>();

    @Option(
            names = "--near",
            paramLabel = "N",
            description = "Show only the N rules that come nearest to firing; RULE may then be left out.")
    private @Nullable Integer near;

    @Mixin
    private QuestionOption question = new QuestionOption();

    @Mixin
    private AnswerOption answers = new AnswerOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    public WhyNotCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        Clocks dates = question.clocks(here);
        Operands words = Operands.of(operands, here);
        demandForm(words);
        output.vet(here, () -> Inputs.files(rules, subject(words), question, here));
        WhyNotAnswer answer = answer(words, dates, Inputs.read(rules, subject(words), question, here));
        output.write(
                switch (format) {
                    case TEXT -> WhyNotText.of(answer, output.page(here));
                    case JSON -> WhyNotJson.of(answer);
                },
                here);
        return ExitCode.OK.code();
    }

    private void demandForm(Operands words) {
        int given = words.subjects().size();
        Integer most = near;
        if (most != null && most < 1) {
            throw new BadUsage("`--near " + most + "` asks for no rule", "give a number from 1");
        } else if (given > 2) {
            throw new BadUsage(
                    "`" + words.subjects().get(2) + "` is one word too many",
                    "put quotes around a name of several words: " + FORM);
        } else if (given == 0 || (given == 1 && most == null)) {
            throw new BadUsage(
                    given == 0 ? "the rule and the subject are missing" : "a rule or a subject is missing",
                    "write " + FORM);
        }
    }

    /** The words without those for the rule. */
    private static Operands subject(Operands words) {
        List<String> named = words.subjects();
        return new Operands(words.path(), true, named.subList(named.size() - 1, named.size()));
    }

    private WhyNotAnswer answer(Operands words, Clocks dates, Inputs inputs) {
        List<String> named = words.subjects();
        Set<String> wanted = named.size() == 1 ? Set.of() : names(named.get(0), inputs.books());
        String subject = inputs.facts().one();
        Inquiry inquiry = answers.in(inputs.checker()).on(inputs.facts().book(), dates, Set.of(subject));
        WhyNot whyNot = new WhyNot(inquiry);
        List<String> by = question.by(inquiry);
        Integer most = near;
        return most == null
                ? whyNot.of(by, subject, rule -> isWanted(rule, wanted))
                : whyNot.near(by, subject, rule -> isWanted(rule, wanted), most);
    }

    private static boolean isWanted(Rule rule, Set<String> wanted) {
        return wanted.isEmpty() || wanted.contains(rule.name());
    }

    /** The names of the rules that words name; no case is read for it. */
    private static Set<String> names(String words, ChosenRules books) {
        List<CaseBook> without = books.books().stream()
                .map(book -> new CaseBook(book, List.of()))
                .toList();
        List<RuleList> found = new NamedRules(without).called(words);
        return found.stream()
                .flatMap(list -> list.rules().stream())
                .map(Rule::name)
                .collect(Collectors.toSet());
    }
}
