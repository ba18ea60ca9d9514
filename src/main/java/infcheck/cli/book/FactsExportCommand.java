package infcheck.cli.book;

import infcheck.cli.console.CommandContext;
import infcheck.cli.console.CompletionWords;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.Failures;
import infcheck.cli.console.OptionWord;
import infcheck.cli.input.Operands;
import infcheck.cli.output.FileOption;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.table.TableForm;
import infcheck.factbook.FactBooks;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.FactFolder;
import infcheck.factbook.mapping.RowSort;
import infcheck.factbook.table.FactsTable;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives facts as a table, which can be brought in again. */
@Command(
        name = "export",
        description = {
            "Give the missile types of a folder of facts as a table, a row for each, or their flight-tests. The",
            "columns are called by the keys of fact files, so that `facts import` reads the table back. Sources,",
            "notes on types, other acts and launcher types stay behind."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the table is there",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:the facts are invalid",
            "64:the command line is wrong, or there are no facts"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck facts export",
            "  infcheck facts export facts --of flight-tests -o tests.csv",
            "  infcheck facts export --format json"
        })
public final class FactsExportCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(paramLabel = "FACTS", arity = "0..1", description = "A folder of facts; by default the folder facts.")
    private String path = Operands.USUAL;

    @Option(
            names = "--of",
            paramLabel = "ROWS",
            defaultValue = "systems",
            completionCandidates = Sorts.class,
            description = "systems (default) or flight-tests: what a row is.")
    private String of = "systems";

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "csv",
            completionCandidates = Forms.class,
            description = "csv (default) or json.")
    private String form = "csv";

    @Mixin
    private FileOption file = new FileOption();

    public FactsExportCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        TableForm format = OptionWord.of("--format", form, TableForm.values());
        RowSort rows = rows();
        if (!Files.isDirectory(here.resolve(path))) {
            throw new Operands(path, true, List.of()).absent(here);
        }
        file.vet(here, () -> FactBooks.paths(here.resolve(path)));
        here.progress().says("reading facts");
        Diagnostics told = new Diagnostics();
        FactBooks.read(here.resolve(path), told);
        Failures.skipped(told, here.err());
        Diagnostics again = new Diagnostics();
        FactFiles files = FactFiles.of(new FactFolder(here.resolve(path), again).read(), again);
        FactsTable table = FactsTable.of(files, rows);
        file.write(format.text(table.columns(), table.rows()), here);
        return ExitCode.OK.code();
    }

    /** The sort of the rows, whose word has a hyphen. */
    private RowSort rows() {
        return OptionWord.of("--of", of.toLowerCase(Locale.ROOT).replace('-', '_'), RowSort.values());
    }

    /** The words of RowSort, for shells. */
    private static final class Sorts extends CompletionWords {
        Sorts() {
            super(RowSort.values());
        }
    }

    /** The words of TableForm, for shells. */
    private static final class Forms extends CompletionWords {
        Forms() {
            super(TableForm.values());
        }
    }
}
