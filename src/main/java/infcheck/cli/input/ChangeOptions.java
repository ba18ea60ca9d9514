package infcheck.cli.input;

import infcheck.check.Checker;
import infcheck.check.JoinedScenario;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.diagnostic.BadInputException;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactsPatch;
import infcheck.rulebook.BookPatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Changes that are tried: scenarios, values, answers to questions of law and parameters; each is a change of its own. */
public final class ChangeOptions {
    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "Try a scenario of the facts by its name, or a folder with a scenario.yaml; repeatable.")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "ID.KEY=VALUE",
            description = "Assume a value: ru-9m729.range-km=480, or a range =480..520. Repeatable.")
    private List<String> values = new ArrayList<>();

    @Option(
            names = NameAndValue.ANSWER,
            paramLabel = "QUESTION=ANSWER",
            description =
                    "Try that all who answer a question of law give this answer, such as \"one-way-attack-drones=not covered\".")
    private List<String> answers = new ArrayList<>();

    @Option(
            names = NameAndValue.PARAMETER,
            paramLabel = "NAME=VALUE",
            description = "Try another number of the law, such as \"shorter-range from=300\".")
    private List<String> parameters = new ArrayList<>();

    /**
     * The changes, in the order of the kinds above.
     *
     * @throws BadUsage where there is none, or one cannot be read or has words that neither books nor facts know
     */
    public List<Scenario> read(Checker checker, ChosenFacts facts, CommandContext here) {
        List<Scenario> changes = new ArrayList<>(Scenarios.read(ScenarioFolders.named(scenarios, facts.path(), here)));
        try {
            values.forEach(v -> changes.add(value(v, facts.book())));
        } catch (BadInputException e) {
            throw new BadUsage(e.diagnostics());
        }
        answers.forEach(a -> changes.add(NameAndValue.answer(a).change(checker)));
        parameters.forEach(p -> changes.add(NameAndValue.parameter(p).change(checker)));
        if (changes.isEmpty()) {
            throw new BadUsage("nothing is tried", "give a `--scenario`, `--set`, `--answer` or `--parameter`");
        }
        return changes;
    }

    /** The files that are read of the scenarios. */
    public List<Path> files(String facts, CommandContext here) {
        return ScenarioFolders.named(scenarios, facts, here).stream()
                .map(Scenarios::path)
                .toList();
    }

    private static Scenario value(String text, FactBook facts) {
        FactsPatch patch = FactsPatch.of(List.of(Assignment.parse(text)));
        facts.with(patch);
        return new Scenario(text, text, BookPatch.NONE, patch);
    }

    /**
     * The same changes as one scenario.
     *
     * @throws BadUsage where they are meant for several rule books
     */
    public JoinedScenario joined(ChosenFacts facts, CommandContext here) {
        try {
            JoinedScenario joined = Scenarios.joined(ScenarioFolders.named(scenarios, facts.path(), here));
            values.stream().map(Assignment::parse).forEach(v -> joined.set(v.slot(), v.value()));
            answers.stream().map(NameAndValue::answer).forEach(a -> joined.answer(a.name(), a.value()));
            parameters.stream().map(NameAndValue::parameter).forEach(p -> joined.parameter(p.name(), p.value()));
            return joined;
        } catch (BadInputException e) {
            throw new BadUsage(e.diagnostics());
        }
    }
}
