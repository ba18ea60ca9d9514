package infcheck.cli;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.rulebook.Scenario;
import infcheck.rulebook.Scenarios;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a question presumes: as of when, and under which scenarios. */
final class QuestionOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The last day that counts, as YYYY-MM-DD; without it today.")
    private @Nullable String asOf;

    @Option(
            names = "--scenario",
            paramLabel = "DIR",
            description = "A folder with a scenario.yaml: what if; may be given several times.")
    private List<String> scenarios = new ArrayList<>();

    /**
     * The dates of the question.
     *
     * @throws BadUsage where one is no day in the calendar
     */
    Clocks clocks(Surroundings here) {
        return Clocks.asOf(Dates.asOf(asOf, here));
    }

    /** A checker of the books under the scenarios. */
    Checker checker(ChosenRules books, Surroundings here) {
        Scenario[] read = scenarios.stream()
                .map(folder -> Scenarios.read(here.resolve(folder)))
                .toArray(Scenario[]::new);
        return Checker.of(books.array()).under(read);
    }
}
