package infcheck.cli.book;

import infcheck.cli.console.AtomicFile;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.Failures;
import infcheck.cli.console.FilledFolder;
import infcheck.cli.console.SchemaLine;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.Folder;
import infcheck.document.folder.SourceFile;
import infcheck.document.table.TableFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.mapping.MapText;
import infcheck.factbook.table.FactsImport;
import infcheck.factbook.table.ImportTally;
import infcheck.factbook.table.ImportedFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a table of missile types or of flight-tests in as fact files. */
@Command(
        name = "import",
        description = {
            "Bring a table of missile types or of flight-tests in as fact files. The first run writes a map of",
            "the columns, FILE.map.yaml, for you to edit; with it the same command writes the facts. No value",
            "is guessed: what cannot be read is left out and listed, with row and column. A second import of",
            "the same table changes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the map was written, or the facts were",
            "1:infcheck failed, or something else stands where -o would write",
            "3:the file is no table, or the map has a mistake or leaves a question open",
            "64:the command line is wrong, or there is no such file"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck facts import tests.csv                        writes tests.csv.map.yaml",
            "  infcheck facts import tests.csv -o facts-new           brings the table in, as the map says",
            "  infcheck facts import t.json --map t.yaml -o facts-new --facts facts"
        })
public final class FactsImportCommand implements Callable<Integer> {
    private static final String ENDING = ".map.yaml";

    private final CommandContext here;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The table: .csv with a header, or .json, a list of objects.")
    private String file = "";

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description = "The map of the columns; by default FILE.map.yaml in the folder where you are.")
    private @Nullable String map;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder for the facts: a new one, an empty one, or one with what would be written.")
    private @Nullable String output;

    @Option(names = "--facts", paramLabel = "DIR", description = "Facts whose types the table may name; it joins them.")
    private @Nullable String facts;

    public FactsImportCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Path path = here.resolve(file);
        if (!Files.exists(path)) {
            throw new BadUsage("there is no file `" + file + "`", "give a table: `infcheck facts import FILE.csv`");
        }
        here.progress().says("reading the table");
        TableFile table = TableFile.of(path, file);
        String mapName = map == null ? path.getFileName() + ENDING : map;
        Path mapPath = here.resolve(mapName);
        if (!Files.exists(mapPath)) {
            propose(table, mapName, mapPath);
        } else {
            bringIn(table, mapName, mapPath);
        }
        return ExitCode.OK.code();
    }

    private void propose(TableFile table, String mapName, Path mapPath) {
        String again = "infcheck facts import " + file + (map == null ? "" : " --map " + map) + " -o "
                + (output == null ? "facts-new" : output) + (facts == null ? "" : " --facts " + facts);
        MapText proposal = MapText.of(table, again);
        AtomicFile.create(mapPath, SchemaLine.of(mapPath, "map") + proposal.text());
        here.out().print("wrote " + mapName + "\n");
        here.err()
                .print("look through it" + (proposal.questions().isEmpty() ? "" : " and answer each \"?\"")
                        + "; then run `" + again + "`\n");
        proposal.questions().forEach(question -> here.err().print("  " + question + "\n"));
    }

    private void bringIn(TableFile table, String mapName, Path mapPath) {
        if (output == null) {
            throw new BadUsage(
                    "`-o` is missing: `" + mapName + "` says what the columns are, and nothing where to write",
                    "add `-o DIR`, such as `-o facts-new`");
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<SourceFile> mapFile = Folder.file(mapPath, mapName, diagnostics);
        diagnostics.throwIfErrors();
        Optional<FactBook> known = known();
        try (FilledFolder folder = new FilledFolder(here.resolve(output), output)) {
            ImportAccount account;
            ImportedFacts made;
            try (Writer rows = Files.newBufferedWriter(folder.path("import.csv"))) {
                account = new ImportAccount(rows);
                made = FactsImport.run(table, mapFile.orElseThrow(), known, account);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            made.files().forEach((name, text) -> folder.write(name, schemaLine(name) + text));
            tell(folder.finish(), account, made.tally());
        }
    }

    private String schemaLine(String name) {
        Path at = here.resolve(String.valueOf(output)).resolve(name);
        return SchemaLine.of(at, name.startsWith("systems/") ? "system" : "sources");
    }

    private Optional<FactBook> known() {
        if (facts == null) {
            return Optional.empty();
        }
        if (!Files.exists(here.resolve(facts))) {
            throw new BadUsage(
                    "there is no folder `" + facts + "`", "name the folder of facts, or leave `--facts` out");
        }
        Diagnostics told = new Diagnostics();
        FactBook book = FactBooks.read(here.resolve(facts), told);
        Failures.skipped(told, here.err());
        return Optional.of(book);
    }

    private void tell(boolean written, ImportAccount account, ImportTally tally) {
        here.out().print(account.text(file, tally));
        here.out()
                .print("\n" + (written ? "wrote " : "nothing changes in ") + output + ": "
                        + ImportAccount.counted(tally.systems(), "system") + ", "
                        + ImportAccount.counted(tally.flights(), "flight-test")
                        + "; import.csv says of every row what became of it\n");
    }
}
