package infcheck.cli.input;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.check.Report;
import infcheck.check.Scenario;
import infcheck.check.ScenarioEffect;
import infcheck.check.Scenarios;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.FactBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a question: the dates, scenarios, values and claimants that it assumes. */
public final class QuestionOption {
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
     * @throws BadUsage where one is not a day in the calendar
     */
    public Clocks clocks(CommandContext here) {
        return clocks.read(here);
    }

    /**
     * The scenarios, without what their files have wrong.
     *
     * @param facts the path beside which they may lie
     * @param told gets every problem of their files
     * @throws BadUsage where one is not there
     */
    List<Scenario> scenarios(String facts, CommandContext here, Diagnostics told) {
        return Scenarios.drafts(ScenarioFolders.named(scenarios, facts, here), told);
    }

    /** The files that are read of the scenarios. */
    List<Path> files(String facts, CommandContext here) {
        return ScenarioFolders.named(scenarios, facts, here).stream()
                .map(Scenarios::path)
                .toList();
    }

    /**
     * A checker with the values that are set.
     *
     * @throws BadUsage where a value that is set cannot be read, or is not in the facts
     */
    public Checker set(Checker checker, FactBook facts) {
        return set.in(checker, facts);
    }

    /**
     * Prints a line for each scenario without which the answer is the same, or has the same headlines.
     *
     * @param answer under all of them
     * @param asked gives the answer of another checker
     */
    public void warnOfIdle(Inputs inputs, CommandContext here, Report answer, Function<Checker, Report> asked) {
        List<Scenario> all = inputs.scenarios();
        for (int i = 0; i < all.size(); i++) {
            List<Scenario> rest = new ArrayList<>(all);
            Scenario scenario = rest.remove(i);
            Checker others = inputs.plain().under(rest.toArray(Scenario[]::new));
            try {
                Report without = asked.apply(set.in(others, inputs.facts().book()));
                here.err().print(idle(scenario, ScenarioEffect.between(answer, without), answer));
            } catch (BadInputException | BadUsage e) {
                // what another one or the command line changes is added by this one, which so is not idle
            }
        }
    }

    private static String idle(Scenario scenario, ScenarioEffect effect, Report answer) {
        return switch (effect) {
            case NOTHING -> line(scenario, "nothing", answer);
            case NO_HEADLINE -> line(scenario, "no headline", answer);
            case HEADLINES -> "";
        };
    }

    private static String line(Scenario scenario, String what, Report answer) {
        return "scenario `" + scenario.id() + "` changes " + what + " as of "
                + answer.clocks().asOf() + "\n";
    }

    /** The values that are taken as certain, as written. */
    public List<String> set() {
        return set.written();
    }

    /**
     * The claimants asked for; empty for everybody.
     *
     * @throws BadUsage where one says nothing here
     */
    public List<String> by(Inquiry inquiry) {
        return by.among(inquiry.claimants());
    }

    /**
     * The same among some claimants.
     *
     * @throws BadUsage where one is not among them
     */
    public List<String> claimants(SortedSet<String> known) {
        return by.among(known);
    }
}
