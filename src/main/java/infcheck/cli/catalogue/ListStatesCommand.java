package infcheck.cli.catalogue;

import infcheck.analysis.catalogue.CatalogueEntry;
import infcheck.cli.console.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists states. */
@Command(
        name = "states",
        description = "List the States that facts and rule books name, and how each stands under each book.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:facts, scenarios or rules are invalid",
            "64:the command line is wrong, or nothing has that name"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck list states", "  infcheck list states Germany"})
public final class ListStatesCommand implements Callable<Integer> {
    private final CommandContext here;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    public ListStatesCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        return catalogue.list(CatalogueEntry.Kind.STATE, here).code();
    }
}
