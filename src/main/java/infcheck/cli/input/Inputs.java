package infcheck.cli.input;

import infcheck.check.Checker;
import infcheck.check.Scenario;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.InputGathering;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The input of a question: rule books, facts and scenarios.
 *
 * @param plain the checker of the books as they are
 * @param checker of the books, under the scenarios and with the values that are set
 */
public record Inputs(ChosenRules books, ChosenFacts facts, List<Scenario> scenarios, Checker plain, Checker checker) {
    public Inputs {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Reads all of it, and prints what the scenarios hardly mean.
     *
     * @throws infcheck.diagnostic.BadInputException with the mistakes of all of it
     * @throws BadUsage where the command line names what is not there, and nothing that was read before has a mistake
     */
    public static Inputs read(RulesOption rules, Operands words, QuestionOption question, CommandContext here) {
        here.progress().says("reading rules and facts");
        InputGathering gathering = new InputGathering();
        Optional<ChosenRules> books = gathering.read(() -> rules.choose(here));
        // made ready while facts are read
        Optional<Checker> checker = books.map(chosen -> Checker.of(chosen.array()));
        Optional<ChosenFacts> facts = gathering.read(() -> ChosenFacts.read(words, here));
        List<Scenario> scenarios = gathering
                .read(() -> question.scenarios(words.path(), here, gathering.told()))
                .orElse(List.of());
        Optional<Checker> patched =
                checker.flatMap(ready -> gathering.read(() -> ready.under(scenarios.toArray(Scenario[]::new))));
        facts.ifPresent(chosen -> gathering.read(() -> Scenario.applyAll(scenarios, chosen.book())));
        gathering.end();
        ChosenFacts chosen = facts.orElseThrow();
        Checker plain = checker.orElseThrow();
        here.progress().says("firing rules");
        here.tell(plain.doubts(scenarios), false);
        return new Inputs(
                books.orElseThrow(), chosen, scenarios, plain, question.set(patched.orElseThrow(), chosen.book()));
    }

    /** The files that are read for it. */
    public static Collection<Path> files(
            RulesOption rules, Operands words, QuestionOption question, CommandContext here) {
        return Stream.of(rules.files(here), words.files(here), question.files(words.path(), here))
                .flatMap(List::stream)
                .toList();
    }
}
