package infcheck.cli.catalogue;

import infcheck.analysis.catalogue.Catalogue;
import infcheck.analysis.catalogue.CatalogueEntry;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.Operands;
import infcheck.cli.input.RulesOption;
import infcheck.cli.output.OutputOption;
import infcheck.diagnostic.Nearest;
import infcheck.report.json.CatalogueJson;
import infcheck.report.text.CatalogueText;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options of a list: the word that is looked up, and where. */
public final class CatalogueOption {
    @Parameters(
            paramLabel = "FACTS|WORD",
            arity = "0..*",
            description = {
                "FACTS: a folder of facts; by default the folder facts.",
                "WORD: only what has it in its id or name, as its State (a code or a name) or as its place; several words are",
                "one name."
            })
    private List<String> operands = new ArrayList<>();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    /**
     * Writes a list of one kind.
     *
     * @throws BadUsage where a word is given and nothing is called so
     */
    ExitCode list(CatalogueEntry.Kind kind, CommandContext here) {
        return write(Set.of(kind), Operands.of(operands, here), here);
    }

    /**
     * Writes what a word means, of every kind.
     *
     * @throws BadUsage where there is no word, or nothing is called so
     */
    ExitCode find(CommandContext here) {
        // a word alone is no path: the folder of the facts may be called so
        Operands words =
                operands.size() > 1 ? Operands.of(operands, here) : new Operands(Operands.USUAL, false, operands);
        if (words.subjects().isEmpty()) {
            throw new BadUsage("no word is given", "give one: `infcheck find WORD`");
        }
        return write(Set.of(CatalogueEntry.Kind.values()), words, here);
    }

    private ExitCode write(Set<CatalogueEntry.Kind> kinds, Operands words, CommandContext here) {
        OutputOption.Format format = output.format();
        CatalogueInputs inputs = new CatalogueInputs(kinds, words.path(), rules, here);
        output.vet(here, inputs::files);
        if (inputs.needFacts() && !Files.exists(here.resolve(words.path()))) {
            throw new Operands(words.path(), true, List.of()).absent(here);
        }
        Catalogue catalogue = having(String.join(" ", words.subjects()), inputs.read());
        output.write(
                switch (format) {
                    case TEXT -> CatalogueText.of(catalogue, output.page(here));
                    case JSON -> CatalogueJson.of(catalogue);
                },
                here);
        return ExitCode.OK;
    }

    /**
     * The entries that a word means; all where it is empty.
     *
     * @throws BadUsage where nothing is called so
     */
    static Catalogue having(String word, Catalogue all) {
        if (word.isEmpty()) {
            return all;
        }
        Catalogue found = all.having(word);
        if (found.entries().isEmpty()) {
            throw new BadUsage("nothing here is called `" + word + "`", Nearest.hint(word, all.known()));
        }
        return found;
    }
}
