package infcheck.cli;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.factbook.FactBook;
import infcheck.rulebook.Scenario;
import infcheck.rulebook.Scenarios;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a question presumes: as of when, under which scenarios, with which values, and as whom. */
final class QuestionOption {
    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Option(
            names = "--scenario",
            paramLabel = "DIR",
            description = "A folder with a scenario.yaml: what if; may be given several times.")
    private List<String> scenarios = new ArrayList<>();

    @Mixin
    private SetOption set = new SetOption();

    @Mixin
    private ByOption by = new ByOption();

    /**
     * The dates of the question.
     *
     * @throws BadUsage where one is no day in the calendar
     */
    Clocks clocks(Surroundings here) {
        return clocks.read(here);
    }

    /** A checker of the books under the scenarios. */
    Checker checker(ChosenRules books, Surroundings here) {
        Scenario[] read = scenarios.stream()
                .map(folder -> Scenarios.read(here.resolve(folder)))
                .toArray(Scenario[]::new);
        return Checker.of(books.array()).under(read);
    }

    /** The values that are taken as certain. */
    SetOption set() {
        return set;
    }

    /**
     * The claimants asked for; empty for everybody.
     *
     * @throws BadUsage where one says nothing here
     */
    List<String> by(Checker checker, FactBook facts) {
        return by.among(checker.claimants(facts));
    }
}
