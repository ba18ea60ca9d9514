package infcheck.cli.question;

import infcheck.analysis.whatif.WhatIf;
import infcheck.analysis.whatif.WhatIfAnswer;
import infcheck.check.Checker;
import infcheck.check.Claimants;
import infcheck.check.Clocks;
import infcheck.check.Scenario;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.ByOption;
import infcheck.cli.input.ChangeOptions;
import infcheck.cli.input.ChosenFacts;
import infcheck.cli.input.ChosenRules;
import infcheck.cli.input.ClockOptions;
import infcheck.cli.input.Operands;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.ChangeAnswer;
import infcheck.cli.output.FileOption;
import infcheck.cli.output.Form;
import infcheck.cli.output.SaveOption;
import infcheck.report.change.WhatIfChanges;
import infcheck.report.ci.KnownPlaces;
import infcheck.report.json.WhatIfJson;
import infcheck.report.phrase.InputOrigins;
import infcheck.report.text.WhatIfText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what some changes would change, and which of them does it. */
@Command(
        name = "what-if",
        description = "Try changes: what they would change, alone and together, and which change does it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o or --save names what it does not overwrite",
            "3:rules, facts or a scenario are invalid",
            "64:the command line is wrong, or names an unknown subject, value, question, parameter or claimant"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck what-if 9M729 --set ru-9m729.range-km=480 --as-of 2019-02-01",
            "  infcheck what-if --scenario facts/scenarios/treaty-in-force --scenario facts/scenarios/china-accedes-2025",
            "  infcheck what-if --answer \"one-way-attack-drones=not covered\"",
            "  infcheck what-if --parameter \"shorter-range from=300\"",
            "  infcheck what-if --scenario cap-300-km --answer suspension=released --save what-if -o what-if.txt"
        })
public final class WhatIfCommand implements Callable<Integer> {
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
    private ChangeOptions tried = new ChangeOptions();

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Mixin
    private ByOption by = new ByOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = Form.OPTION,
            paramLabel = "FORM",
            defaultValue = "text",
            completionCandidates = Form.OfChanges.class,
            description = {
                "text (default), json, md (Markdown for a pull request), html (one page), csv (a row a changed act),",
                "junit (a test case a subject, which fails if it, or an act of it, would become a violation) or",
                "sarif (each act at file and line, against the answer without the changes as the baseline)."
            })
    private String form = "text";

    @Mixin
    private FileOption file = new FileOption();

    @Mixin
    private SaveOption save = new SaveOption();

    public WhatIfCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Form chosen = ChangeAnswer.OF_WHAT_IF.chosen(form);
        Clocks dates = clocks.read(here);
        Operands words = Operands.of(operands, here);
        file.vet(here, () -> files(words));
        ChosenRules books = rules.choose(here);
        Checker checker = Checker.of(books.array()); // made ready while facts are read
        ChosenFacts facts = ChosenFacts.read(words, here);
        List<Scenario> changes = tried.read(checker, facts, here);
        if (changes.size() > WhatIf.MOST) {
            throw new BadUsage(
                    changes.size() + " changes are too many: every combination of them is tried",
                    "give at most " + WhatIf.MOST);
        }
        SaveOption.Files kept = save.vet(tried.joined(facts, here), changes, here);
        List<String> claimants = by.among(Claimants.of(checker.books(), facts.book()));
        WhatIfAnswer answer = WhatIf.of(checker, facts.book(), dates, facts.asked(), claimants, changes);
        file.write(ChangeAnswer.OF_WHAT_IF.write(chosen, shown(answer, facts, books), file.page(here)), here);
        save.write(kept, here);
        return ExitCode.OK.code();
    }

    private static ChangeAnswer shown(WhatIfAnswer answer, ChosenFacts facts, ChosenRules books) {
        InputOrigins origins = origins(facts, books);
        return new ChangeAnswer(
                new WhatIfChanges(answer, origins).report(),
                page -> WhatIfText.of(answer, origins, facts.named(), page),
                () -> WhatIfJson.of(answer),
                facts.named(),
                new KnownPlaces(List.of(facts.book())),
                books.byId());
    }

    private Collection<Path> files(Operands words) {
        return Stream.of(rules.files(here), words.files(here), tried.files(words.path(), here))
                .flatMap(List::stream)
                .toList();
    }

    private static InputOrigins origins(ChosenFacts facts, ChosenRules books) {
        return new InputOrigins(facts.path(), books.origins(), List.of(), new TreeSet<>());
    }
}
