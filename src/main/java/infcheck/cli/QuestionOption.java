package infcheck.cli;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import java.nio.file.Path;
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
            paramLabel = "SCENARIO",
            description = "What if: a scenario of the facts by its name, or a folder with a scenario.yaml; repeatable.")
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

    /**
     * A checker of the books under the scenarios, with the values that are set.
     *
     * @throws BadUsage where a scenario is not there, or a value that is set cannot be read or is not in the facts
     */
    Checker checker(Checker books, ChosenFacts facts, Surroundings here) {
        ScenarioFolders beside = ScenarioFolders.beside(facts.path(), here);
        List<Path> folders = scenarios.stream().map(beside::find).toList();
        return set.in(books.under(Scenarios.read(folders).toArray(Scenario[]::new)), facts.book());
    }

    /** The values that are taken as certain, as written. */
    List<String> set() {
        return set.written();
    }

    /**
     * The claimants asked for; empty for everybody.
     *
     * @throws BadUsage where one says nothing here
     */
    List<String> by(Inquiry inquiry) {
        return by.among(inquiry.claimants());
    }
}
