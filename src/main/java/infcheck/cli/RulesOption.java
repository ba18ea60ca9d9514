package infcheck.cli;

import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rule books to use. */
final class RulesOption {
    private static final String USUAL = "rules";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {
                "A rule book or a folder of them; may be given several times, the first book is the headline.",
                "Without it: the folder rules if it is here, otherwise the rules packed in the program."
            })
    private List<String> folders = new ArrayList<>();

    /** The books, each with its origin. */
    ChosenRules choose(Surroundings here) {
        if (folders.isEmpty() && !Files.isDirectory(here.resolve(USUAL))) {
            return ChosenRules.NONE.with(RuleBooks.packed(), "packed in the program");
        }
        ChosenRules chosen = ChosenRules.NONE;
        for (String folder : folders.isEmpty() ? List.of(USUAL) : folders) {
            List<RuleBook> books = RuleBooks.read(here.resolve(folder));
            chosen = chosen.with(books, "from " + folder);
        }
        return chosen;
    }
}
