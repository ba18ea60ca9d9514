package infcheck.cli.catalogue;

import infcheck.analysis.catalogue.CatalogueEntry;
import infcheck.cli.console.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists systems. */
@Command(
        name = "systems",
        description = "List the missile types and launcher types: State, kind, names, and where their acts took place.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:facts, scenarios or rules are invalid",
            "64:the command line is wrong, or nothing has that name"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck list systems",
            "  infcheck list systems CN                             of a State, by its code or name",
            "  infcheck list systems \"Kapustin Yar\"                 with an act at a place"
        })
public final class ListSystemsCommand implements Callable<Integer> {
    private final CommandContext here;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    public ListSystemsCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        return catalogue.list(CatalogueEntry.Kind.SYSTEM, here).code();
    }
}
