package infcheck.cli.question;

import infcheck.check.Clocks;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.ClockOptions;
import infcheck.cli.input.QuestionOption;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.ChangeAnswer;
import infcheck.cli.output.FileOption;
import infcheck.cli.output.Form;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two dates, two sets of facts, two versions of a rule book, or two reports. */
@Command(
        name = "diff",
        description = "Compare two dates, fact folders, rule books or saved reports: what changed, and why.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "2:something changed, and --exit-code asks for it",
            "3:rules, facts, a scenario or a report are invalid",
            "64:the command line is wrong, or names an unknown subject, scenario or claimant"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck diff --as-of 2019-02-01 --and 2019-08-02      two dates",
            "  infcheck diff 9M729 --as-of 2019-02-01 --and 2019-08-02   one subject, act by act",
            "  infcheck diff facts ../mine/facts --as-of 2019-02-01   two folders of facts",
            "  infcheck diff --rules rules/inf-treaty --and-rules draft/inf-treaty",
            "  infcheck diff old.json new.json --exit-code            two reports of `check --format json`"
        })
public final class DiffCommand implements Callable<Integer> {
    private static final String AND = "--and";
    private static final String AND_RULES = "--and-rules";
    private static final String AS_OF = "--as-of";
    private static final Set<String> OF_REPORTS = Set.of("--exit-code", Form.OPTION, "--output", "--rules");

    private final CommandContext here;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FACTS|A B|SUBJECT",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts; by default the folder facts.",
                "A B: two folders of facts, two rule books, or two files that `check --format json` wrote.",
                "SUBJECT: an id or a name, shown act by act. Without any, every subject."
            })
    private List<String> operands = new ArrayList<>();

    @Mixin
    private QuestionOption question = new QuestionOption();

    @Option(names = AND, paramLabel = "DATE", description = "The date with which that of --as-of is compared.")
    private @Nullable String and;

    @Option(
            names = AND_RULES,
            paramLabel = "DIR",
            description = "The rule book, or the folder of them, with which that of --rules is compared.")
    private @Nullable String andRules;

    @Option(names = "--exit-code", description = "Exit with 2 if something changed.")
    private boolean exitCode;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = Form.OPTION,
            paramLabel = "FORM",
            defaultValue = "text",
            completionCandidates = Form.OfChanges.class,
            description = {
                "text (default), json, md (Markdown for a pull request), html (one page), csv (a row a changed act),",
                "junit (a test case a subject, which fails if it, or an act of it, became a violation) or",
                "sarif (each act at file and line, with the first answer as the baseline)."
            })
    private String form = "text";

    @Mixin
    private FileOption file = new FileOption();

    public DiffCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Form chosen = ChangeAnswer.OF_DIFF.chosen(form);
        DiffInputs inputs = inputs(question.clocks(here));
        file.vet(here, () -> files(inputs));
        ComparedSides compared = inputs.compare(question);
        file.write(ChangeAnswer.OF_DIFF.write(chosen, compared.shown(), file.page(here)), here);
        return (exitCode && !compared.answer().isSame() ? ExitCode.FOUND : ExitCode.OK).code();
    }

    private Collection<Path> files(DiffInputs inputs) {
        return Stream.of(inputs.before(), inputs.after())
                .flatMap(s -> s.files(question, here).stream())
                .toList();
    }

    /** The two sides to compare, from the words and options of the command line. */
    private DiffInputs inputs(Clocks clocks) {
        Set<String> ways = new TreeSet<>();
        spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> name.equals(AND) || name.equals(AND_RULES))
                .forEach(ways::add);
        boolean paths = DiffOperands.are(operands, here);
        if (ways.size() + (paths ? 1 : 0) > 1) {
            throw new BadUsage(
                    "more than one thing is compared: " + String.join(" and ", ways)
                            + (paths ? " and `" + operands.get(0) + "` with `" + operands.get(1) + "`" : ""),
                    "compare one thing at a time");
        }
        if (and != null) {
            return new DiffInputs(side(rules, operands, clocks), side(rules, operands, second(clocks, and)), here);
        }
        if (andRules != null) {
            return new DiffInputs(
                    side(rules, operands, clocks), side(RulesOption.of(andRules), operands, clocks), here);
        }
        return paths(DiffOperands.of(operands, here), clocks);
    }

    private DiffInputs paths(DiffOperands paths, Clocks clocks) {
        DiffOperands.Kind kind = paths.kind(here);
        refuseOther(kind);
        return switch (kind) {
            case FACTS ->
                new DiffInputs(
                        side(rules, words(paths.first(), paths), clocks),
                        side(rules, words(paths.second(), paths), clocks),
                        here);
            case RULES ->
                new DiffInputs(
                        side(RulesOption.of(paths.first()), paths.subjects(), clocks),
                        side(RulesOption.of(paths.second()), paths.subjects(), clocks),
                        here);
            case REPORTS ->
                new DiffInputs(
                        new DiffInputs.Saved(paths.first(), rules, paths.subjects()),
                        new DiffInputs.Saved(paths.second(), rules, paths.subjects()),
                        here);
        };
    }

    private static DiffInputs.Asked side(RulesOption rules, List<String> words, Clocks clocks) {
        return new DiffInputs.Asked(rules, words, clocks);
    }

    private static List<String> words(String path, DiffOperands paths) {
        return Stream.concat(Stream.of(path), paths.subjects().stream()).toList();
    }

    /** Refuses options that would have no effect. */
    private void refuseOther(DiffOperands.Kind kind) {
        spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> hasNoEffect(name, kind))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadUsage(
                            "`" + name + "` has no effect on what is compared",
                            kind == DiffOperands.Kind.RULES
                                    ? "name the rule books once"
                                    : "a saved report has its own; leave it out");
                });
    }

    private static boolean hasNoEffect(String option, DiffOperands.Kind kind) {
        return switch (kind) {
            case FACTS -> false;
            case RULES -> option.equals("--rules");
            case REPORTS -> !OF_REPORTS.contains(option);
        };
    }

    private Clocks second(Clocks clocks, String date) {
        LocalDate other = ClockOptions.date(AND, date);
        if (!spec.commandLine().getParseResult().hasMatchedOption(AS_OF)) {
            throw new BadUsage("`--and` needs the other date", "give it: `--as-of DATE --and " + date + "`");
        }
        if (other.equals(clocks.asOf())) {
            throw new BadUsage("both dates are " + date, "give two dates");
        }
        return new Clocks(other, clocks.knownAt());
    }
}
