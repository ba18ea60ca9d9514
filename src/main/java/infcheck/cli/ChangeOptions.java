package infcheck.cli;

import infcheck.check.Checker;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Place;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactsPatch;
import infcheck.rulebook.BookPatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Changes that are tried: scenarios, values, answers to questions of law and parameters; each is a change of its own. */
final class ChangeOptions {
    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "Try a scenario of the facts by its name, or a folder with a scenario.yaml; repeatable.")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "ID.KEY=VALUE",
            description = "Try a value, such as ru-9m729.range-km=480 or =480..520; may be given several times.")
    private List<String> values = new ArrayList<>();

    @Option(
            names = "--answer",
            paramLabel = "QUESTION=ANSWER",
            description =
                    "Try that all who answer a question of law give this answer, such as \"one-way-attack-drones=not covered\".")
    private List<String> answers = new ArrayList<>();

    @Option(
            names = "--parameter",
            paramLabel = "NAME=VALUE",
            description = "Try another number of the law, such as \"shorter-range from=300\".")
    private List<String> parameters = new ArrayList<>();

    /**
     * The changes, in the order of the kinds above.
     *
     * @throws BadUsage where there is none, or one cannot be read or has words that neither books nor facts know
     */
    List<Scenario> read(Checker checker, ChosenFacts facts, Surroundings here) {
        List<Scenario> changes = new ArrayList<>(Scenarios.read(ScenarioFolders.named(scenarios, facts.path(), here)));
        try {
            values.forEach(v -> changes.add(value(v, facts.book())));
            answers.forEach(
                    a -> changes.add(answer(Equation.of("--answer", a, "one-way-attack-drones=not covered"), checker)));
            parameters.forEach(
                    p -> changes.add(parameter(Equation.of("--parameter", p, "shorter-range from=300"), checker)));
        } catch (BadInputException e) {
            throw new BadUsage(e.diagnostics());
        }
        if (changes.isEmpty()) {
            throw new BadUsage("nothing is tried", "give a `--scenario`, `--set`, `--answer` or `--parameter`");
        }
        return changes;
    }

    /** The files that are read of the scenarios. */
    List<Path> files(String facts, Surroundings here) {
        return ScenarioFolders.named(scenarios, facts, here).stream()
                .map(Scenarios::path)
                .toList();
    }

    private static Scenario value(String text, FactBook facts) {
        FactsPatch patch = FactsPatch.of(List.of(Assignment.parse(text)));
        facts.with(patch);
        return new Scenario(text, text, BookPatch.NONE, patch);
    }

    private static Scenario answer(Equation answer, Checker checker) {
        return law(answer, BookPatch.answering(answer.name(), answer.value(), answer.at()), checker);
    }

    private static Scenario parameter(Equation parameter, Checker checker) {
        return law(parameter, BookPatch.setting(parameter.name(), parameter.number(), parameter.at()), checker);
    }

    private static Scenario law(Equation equation, BookPatch patch, Checker checker) {
        patch.applyTo(checker.books());
        return Scenario.ofLaw(equation.text(), patch);
    }

    /** What stands on both sides of {@code =}. */
    private record Equation(String option, String name, String value) {
        static Equation of(String option, String text, String example) {
            int equals = text.indexOf('=');
            Equation equation = new Equation(
                    option,
                    text.substring(0, Math.max(equals, 0)).strip(),
                    text.substring(equals + 1).strip());
            if (equation.name().isEmpty() || equation.value().isEmpty()) {
                throw new BadUsage(
                        "`" + text + "` changes nothing", "write it as `" + option + " \"" + example + "\"`");
            }
            return equation;
        }

        String text() {
            return name + "=" + value;
        }

        Place at() {
            return Place.of(option);
        }

        double number() {
            try {
                return Double.parseDouble(value);
            } catch (NumberFormatException e) {
                throw new BadUsage("`" + value + "` is not a number", "write the number in the unit of the parameter");
            }
        }
    }
}
