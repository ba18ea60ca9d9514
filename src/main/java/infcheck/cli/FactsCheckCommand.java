package infcheck.cli;

import infcheck.check.Checker;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.report.FactsTally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether facts are right, without firing rules. */
@Command(
        name = "check",
        description = {
            "Check facts, and the scenarios beside them: every mistake with its place and its cure, and what a",
            "check under the rule books would refuse; no rule is fired. Without a mistake it counts what there is."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no mistake",
            "1:the tool failed",
            "3:there are mistakes; all of them were told",
            "64:the command line is wrong, or there are no facts"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck facts check",
            "  infcheck facts check facts/systems/us-thaad.yaml      one file",
            "  infcheck facts check facts --rules rules/moratorium-2019",
            "  infcheck facts check facts --format json"
        })
final class FactsCheckCommand implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(
            paramLabel = "FACTS",
            arity = "0..1",
            description = "A folder of facts or the file of one system; without it the folder facts.")
    private String path = "facts";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    FactsCheckCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        output.vet(here);
        if (!Files.exists(here.resolve(path))) {
            throw new Operands(path, true, List.of()).absent(here);
        }
        FactsTally tally = tally(here.resolve(path), here);
        output.write(
                switch (format) {
                    case TEXT -> tally.text();
                    case JSON -> tally.json();
                },
                here);
        return ExitCode.OK.code();
    }

    private FactsTally tally(Path facts, Surroundings here) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<FactBook> book = told(() -> FactBooks.read(facts), diagnostics);
        List<Path> folders = scenarios(facts.resolve("scenarios"));
        Optional<List<Scenario>> scenarios = told(() -> Scenarios.read(folders), diagnostics);
        told(() -> Checker.of(rules.all(here).array()), diagnostics)
                .ifPresent(checker ->
                        book.ifPresent(read -> demand(checker, read, scenarios.orElse(List.of()), diagnostics)));
        diagnostics.throwIfErrors();
        return new FactsTally(path, stated(book.orElseThrow(), facts), folders.size());
    }

    /** Demands that facts can be checked, as they are and under each scenario. */
    private static void demand(Checker checker, FactBook facts, List<Scenario> scenarios, Diagnostics diagnostics) {
        told(() -> checker.demand(facts), diagnostics);
        scenarios.forEach(scenario -> told(() -> checker.under(scenario).demand(facts), diagnostics));
    }

    /** The facts of a folder; of a file of one those that it states. */
    private static FactBook stated(FactBook book, Path facts) {
        Set<String> stated = FactBooks.stated(book, facts);
        return stated.isEmpty() ? book : book.only(s -> stated.contains(s.id()));
    }

    private static void told(Runnable demand, Diagnostics diagnostics) {
        told(
                () -> {
                    demand.run();
                    return true;
                },
                diagnostics);
    }

    private static <T> Optional<T> told(Supplier<T> reading, Diagnostics diagnostics) {
        try {
            return Optional.of(reading.get());
        } catch (BadInputException e) {
            e.diagnostics().forEach(diagnostics::add);
            return Optional.empty();
        }
    }

    private static List<Path> scenarios(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + folder + "`", e);
        }
    }
}
