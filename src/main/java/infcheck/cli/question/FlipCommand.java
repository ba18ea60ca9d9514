package infcheck.cli.question;

import infcheck.analysis.flip.Flip;
import infcheck.analysis.flip.FlipAnswer;
import infcheck.analysis.flip.FlipWanted;
import infcheck.check.Checker;
import infcheck.check.Claimants;
import infcheck.check.Clocks;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.CompletionWords;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.OptionWord;
import infcheck.cli.input.Inputs;
import infcheck.cli.input.Operands;
import infcheck.cli.input.QuestionOption;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.OutputOption;
import infcheck.diagnostic.Nearest;
import infcheck.fact.Milestone;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.Status;
import infcheck.report.json.FlipJson;
import infcheck.report.text.FlipText;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which smallest changes would give a subject another headline. */
@Command(
        name = "flip",
        description = {
            "Find the smallest sets of changes that give a subject another headline; a check confirms each.",
            "What may change: what the type is and how far it reaches, claims, answers, standing, milestones."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, also if no set is enough",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:rules, facts or a scenario are invalid",
            "64:the command line is wrong, or names an unknown subject, status or claimant"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck flip Iskander-M --as-of 2019-02-01 --by RU",
            "  infcheck flip 9M729 --to compliant --changes 2",
            "  infcheck flip --to violation",
            "  infcheck flip Oreshnik --fixed range-km --fixed standing"
        })
public final class FlipCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(
            paramLabel = "[FACTS] [SUBJECT...]",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts, or a file in it; by default the folder facts.",
                "SUBJECT: an id or a name. Without any, every subject."
            })
    private List<String> operands = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "STATUS",
            completionCandidates = Statuses.class,
            description = {
                "The headline to reach: violation, disputed, indeterminate, exempt, compliant or out_of_scope;",
                "by default any other."
            })
    private @Nullable String to;

    @Option(
            names = "--changes",
            paramLabel = "N",
            defaultValue = "1",
            description = "The most changes in a set: 1 (default) to 3.")
    private int changes = 1;

    @Option(
            names = "--fixed",
            paramLabel = "WHAT",
            description = "Keep a value, a question, a milestone or `standing` as it is; repeatable.")
    private List<String> fixed = new ArrayList<>();

    @Mixin
    private QuestionOption question = new QuestionOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    public FlipCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        Status wanted =
                to == null ? null : OptionWord.of("--to", to.replace(' ', '_').replace('-', '_'), Status.values());
        if (changes < 1 || changes > FlipWanted.MOST) {
            throw new BadUsage("`--changes " + changes + "` is not possible", "give 1 to " + FlipWanted.MOST);
        }
        Clocks dates = question.clocks(here);
        Operands words = Operands.of(operands, here);
        output.vet(here, () -> Inputs.files(rules, words, question, here));
        List<FlipAnswer> answers = answers(Inputs.read(rules, words, question, here), dates, wanted);
        output.write(
                switch (format) {
                    case TEXT -> FlipText.of(answers, output.page(here));
                    case JSON -> FlipJson.of(answers);
                },
                here);
        return ExitCode.OK.code();
    }

    private List<FlipAnswer> answers(Inputs inputs, Clocks dates, @Nullable Status to) {
        Checker checker = inputs.checker();
        FactBook facts = checker.changed(inputs.facts().book());
        List<SubjectFacts> subjects =
                facts.only(s -> inputs.facts().asked().contains(s.id())).subjects();
        List<String> by = question.claimants(Claimants.of(checker.books(), facts));
        FlipWanted wanted =
                new FlipWanted(to, changes, fixed(subjects, checker.books().get(0)));
        Flip flip = Flip.on(checker, inputs.facts().book(), dates, by);
        List<FlipAnswer> answers = new ArrayList<>();
        for (SubjectFacts subject : subjects) {
            here.progress().says("changing " + (answers.size() + 1) + " of " + subjects.size() + " subjects");
            answers.add(flip.of(subject.id(), wanted));
        }
        return answers;
    }

    /** The ids of what stays as it is; a value may be given by its key, for each subject that has it. */
    private Set<String> fixed(List<SubjectFacts> subjects, RuleBook book) {
        Map<String, Set<String>> known = new TreeMap<>();
        Stream.of(
                        Stream.of("standing"),
                        book.questions().stream().map(Question::id),
                        book.law().milestones().stream().map(Milestone::name))
                .flatMap(words -> words)
                .forEach(word -> known.put(word, Set.of(word)));
        for (SubjectFacts subject : subjects) {
            String own = subject.id() + ".";
            for (String id : subject.values()) {
                known.put(id, Set.of(id));
                if (id.startsWith(own)) {
                    known.computeIfAbsent(id.substring(own.length()), key -> new TreeSet<>())
                            .add(id);
                }
            }
        }
        Set<String> all = new HashSet<>();
        for (String word : fixed) {
            if (!known.containsKey(word)) {
                throw new BadUsage(
                        "nothing that may change is called `" + word + "`", Nearest.hint(word, known.keySet()));
            }
            all.addAll(known.get(word));
        }
        return all;
    }

    /** The words of Status, for shells. */
    private static final class Statuses extends CompletionWords {
        Statuses() {
            super(Status.values());
        }
    }
}
