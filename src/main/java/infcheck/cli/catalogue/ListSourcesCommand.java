package infcheck.cli.catalogue;

import infcheck.analysis.catalogue.Catalogue;
import infcheck.analysis.catalogue.FactEntries;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.Operands;
import infcheck.cli.output.OutputOption;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.report.SourceList;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the sources of facts. */
@Command(
        name = "sources",
        description = {
            "List the sources: whether each was read, recalled or computed, when it came out, and what rests on it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed",
            "3:the facts are invalid",
            "64:the command line is wrong, nothing has that name, or there are no facts"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck list sources",
            "  infcheck list sources Reuters",
            "  infcheck list sources facts --format json             with the ids of all that rests on each"
        })
public final class ListSourcesCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(
            paramLabel = "FACTS|WORD",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts; by default the folder facts.",
                "WORD: only sources with it in the id, title or publisher; several words are one name."
            })
    private List<String> operands = new ArrayList<>();

    @Mixin
    private OutputOption output = new OutputOption();

    public ListSourcesCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        Operands words = Operands.of(operands, here);
        output.vet(here, () -> words.files(here));
        if (!Files.exists(here.resolve(words.path()))) {
            throw new Operands(words.path(), true, List.of()).absent(here);
        }
        FactBook facts = FactBooks.read(here.resolve(words.path()));
        Catalogue catalogue =
                CatalogueOption.having(String.join(" ", words.subjects()), Catalogue.of(FactEntries.sources(facts)));
        SourceList list = new SourceList(words.path(), facts, catalogue.ids());
        output.write(
                switch (format) {
                    case TEXT -> list.text(output.page(here));
                    case JSON -> list.json();
                },
                here);
        return ExitCode.OK.code();
    }
}
