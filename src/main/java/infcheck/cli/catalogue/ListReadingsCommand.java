package infcheck.cli.catalogue;

import infcheck.analysis.catalogue.CatalogueEntry;
import infcheck.cli.console.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists readings. */
@Command(
        name = "readings",
        description =
                "List the questions of law on which States differ, who answers what, and which answers may be tried.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:facts, scenarios or rules are invalid",
            "64:the command line is wrong, or nothing has that name"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck list readings", "  infcheck list readings drones"})
public final class ListReadingsCommand implements Callable<Integer> {
    private final CommandContext here;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    public ListReadingsCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        return catalogue.list(CatalogueEntry.Kind.READING, here).code();
    }
}
