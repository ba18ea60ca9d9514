package infcheck.cli;

import infcheck.factbook.FactBooks;
import infcheck.report.SourceList;
import java.nio.file.Files;
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
            "1:the tool failed",
            "3:the facts are invalid",
            "64:the command line is wrong, or there are no facts"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck list sources",
            "  infcheck list sources facts --format json             with the ids of all that rests on each"
        })
final class ListSourcesCommand implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(paramLabel = "FACTS", arity = "0..1", description = "A folder of facts; without it the folder facts.")
    private String path = "facts";

    @Mixin
    private OutputOption output = new OutputOption();

    ListSourcesCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        output.vet(here, () -> FactBooks.paths(here.resolve(path)));
        if (!Files.exists(here.resolve(path))) {
            throw new Operands(path, true, List.of()).absent(here);
        }
        SourceList list = new SourceList(path, FactBooks.read(here.resolve(path)));
        output.write(
                switch (format) {
                    case TEXT -> list.text();
                    case JSON -> list.json();
                },
                here);
        return ExitCode.OK.code();
    }
}
