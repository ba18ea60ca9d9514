package infcheck.cli.book;

import infcheck.check.Checker;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.Failures;
import infcheck.cli.console.InputGathering;
import infcheck.cli.input.Operands;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.OutputOption;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.EntryKind;
import infcheck.document.folder.Folder;
import infcheck.document.folder.FolderEntry;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.report.FactsTally;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether facts are right, without firing rules. */
@Command(
        name = "check",
        description = {
            "Check facts and the scenarios beside them: every mistake with its place and a cure, also what",
            "`check` would refuse; no rule fires. If there is no mistake, counts what there is."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no mistake",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:there are mistakes: infcheck lists them all",
            "64:the command line is wrong, or there are no facts"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck facts check",
            "  infcheck facts check facts/systems/us-thaad.yaml      one file",
            "  infcheck facts check facts --rules rules/moratorium-2019",
            "  infcheck facts check facts --format json"
        })
public final class FactsCheckCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(
            paramLabel = "FACTS",
            arity = "0..1",
            description = "A folder of facts or the file of one system; by default the folder facts.")
    private String path = "facts";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--all", description = "Show every place of a mistake that occurs in many.")
    private boolean all;

    public FactsCheckCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        output.vet(here, this::files);
        if (!Files.exists(here.resolve(path))) {
            throw new Operands(path, true, List.of()).absent(here);
        }
        try {
            tell(tally(here.resolve(path)), format);
            return ExitCode.OK.code();
        } catch (BadInputException e) {
            return new Failures(here).told(e, all);
        }
    }

    private void tell(FactsTally tally, OutputOption.Format format) {
        output.write(
                switch (format) {
                    case TEXT -> output.page(here).text(tally.text());
                    case JSON -> tally.json();
                },
                here);
    }

    private List<Path> files() {
        Path facts = here.resolve(path);
        return Stream.of(
                        rules.files(here),
                        FactBooks.paths(facts),
                        scenarios(facts, new Diagnostics()).stream()
                                .map(Scenarios::path)
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    private FactsTally tally(Path facts) {
        here.progress().says("reading rules and facts");
        InputGathering gathering = new InputGathering();
        Optional<FactBook> book = gathering.read(() -> FactBooks.read(facts, gathering.told()));
        List<Path> folders = scenarios(facts, gathering.told());
        List<Scenario> scenarios = Scenarios.drafts(folders, gathering.told());
        Optional<Checker> checker =
                gathering.read(() -> Checker.of(rules.all(here).array()));
        checker.ifPresent(ready -> scenarios.forEach(scenario -> gathering.read(() -> ready.under(scenario))));
        book.ifPresent(read ->
                scenarios.forEach(scenario -> gathering.read(() -> Scenario.applyAll(List.of(scenario), read))));
        checker.ifPresent(ready -> book.ifPresent(read -> demand(ready, read, scenarios, gathering)));
        gathering.end();
        Failures.skipped(gathering.told(), here.err());
        return new FactsTally(path, stated(book.orElseThrow(), facts), folders.size());
    }

    /** Demands that facts can be checked, as they are and under each scenario. */
    private static void demand(Checker checker, FactBook facts, List<Scenario> scenarios, InputGathering gathering) {
        gathering.demand(() -> checker.demand(facts));
        scenarios.forEach(
                scenario -> gathering.demand(() -> checker.under(scenario).demand(facts)));
    }

    /** The facts of a folder; of a file of one those that it states. */
    private static FactBook stated(FactBook book, Path facts) {
        Set<String> stated = FactBooks.stated(book, facts);
        return stated.isEmpty() ? book : book.only(s -> stated.contains(s.id()));
    }

    private static List<Path> scenarios(Path facts, Diagnostics told) {
        Path folder = facts.resolve("scenarios");
        return EntryKind.of(folder) == EntryKind.ABSENT || EntryKind.of(facts) != EntryKind.FOLDER
                ? List.of()
                : new Folder(folder, told)
                        .entries().orElse(List.of()).stream()
                                .filter(FolderEntry::isFolder)
                                .map(FolderEntry::path)
                                .toList();
    }
}
