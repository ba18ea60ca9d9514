package infcheck.cli.input;

import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.Failures;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.BookFront;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import infcheck.rulebook.VettedBooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that names rule books. */
public final class RulesOption {
    private static final String USUAL = "rules";
    private static final String PACKED = "packed in the program";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {
                "A rule book or a folder of them, treaties first; repeatable.",
                "The first book is the headline. By default the folder rules if it is here,",
                "otherwise the rules packed in the program; then check, explain and",
                "provisions use the treaties alone, and no pledge."
            })
    private List<String> folders = new ArrayList<>();

    /** The option as it is where the user names one folder. */
    public static RulesOption of(String folder) {
        RulesOption option = new RulesOption();
        option.folders.add(folder);
        return option;
    }

    /** The books, each with its origin; where the user names none, the treaties alone. Says how many warnings there are. */
    public ChosenRules choose(CommandContext here) {
        VettedBooks vetted = here.vetted();
        ChosenRules chosen = folders.isEmpty()
                ? read(here, vetted, (path, told) -> RuleBooks.treaties(path, vetted, told))
                        .treaties()
                : all(here);
        here.err().print(warned(chosen.warnings().size()));
        return chosen;
    }

    private String warned(int warnings) {
        return warnings == 0
                ? ""
                : warnings + (warnings == 1 ? " warning" : " warnings") + " in rules: run `infcheck rules check"
                        + written() + "`\n";
    }

    /** The option as the user wrote it, after a space; empty where it was not given. */
    public String written() {
        return folders.stream().map(folder -> " --rules " + folder).collect(Collectors.joining());
    }

    /** The books, each with its origin; where the user names none, every one that is here. */
    public ChosenRules all(CommandContext here) {
        return all(here, here.vetted());
    }

    /** The same books, each vetted in full, for who works on their rules. */
    public ChosenRules vetted(CommandContext here) {
        return all(here, here.vetted().anew());
    }

    /** The front of each of the same books, with its origin; no rule is vetted for it. */
    public ChosenFronts fronts(CommandContext here) {
        List<String> chosenFolders = usual(here);
        ChosenFronts chosen = ChosenFronts.NONE;
        if (chosenFolders.isEmpty()) {
            return chosen.with(RuleBooks.packedFronts(here.vetted()), PACKED);
        }
        Diagnostics told = new Diagnostics();
        for (String folder : chosenFolders) {
            List<BookFront> fronts =
                    read(here.resolve(folder), (path, own) -> RuleBooks.fronts(path, here.vetted(), own), told);
            chosen = chosen.with(fronts, "from " + folder);
        }
        told.throwIfErrors();
        Failures.skipped(told, here.err());
        return chosen;
    }

    private ChosenRules all(CommandContext here, VettedBooks vetted) {
        return read(here, vetted, (path, told) -> RuleBooks.read(path, vetted, told));
    }

    private ChosenRules read(
            CommandContext here, VettedBooks vetted, BiFunction<Path, Diagnostics, List<RuleBook>> reader) {
        List<String> chosenFolders = usual(here);
        if (chosenFolders.isEmpty()) {
            return ChosenRules.NONE.with(RuleBooks.packed(vetted), PACKED);
        }
        ChosenRules chosen = ChosenRules.NONE;
        Diagnostics told = new Diagnostics();
        for (String folder : chosenFolders) {
            chosen = chosen.with(read(here.resolve(folder), reader, told), "from " + folder);
        }
        told.throwIfErrors();
        Failures.skipped(told, here.err());
        return chosen.warned(
                told.list().stream().filter(one -> !one.isSkipped()).toList());
    }

    /** The books of a folder; none where there are mistakes, so that those of the next folder are told too. */
    private static <T> List<T> read(Path folder, BiFunction<Path, Diagnostics, List<T>> reader, Diagnostics told) {
        try {
            return reader.apply(folder, told);
        } catch (BadInputException e) {
            e.diagnostics().forEach(told::add);
            return List.of();
        }
    }

    /**
     * The folders of the books, for who works on their files.
     *
     * @throws BadUsage where the packed rules would be taken, which have no files
     */
    public List<Path> folders(CommandContext here) {
        List<String> chosen = usual(here);
        if (chosen.isEmpty()) {
            throw new BadUsage(
                    "there is no folder `" + USUAL + "` here, and the rules packed in the program cannot be changed",
                    "name the folder: `--rules DIR`");
        }
        return chosen.stream().map(here::resolve).toList();
    }

    /** The files that are read; none where the packed rules are taken. */
    public List<Path> files(CommandContext here) {
        return usual(here).stream()
                .flatMap(folder -> RuleBooks.paths(here.resolve(folder)).stream())
                .toList();
    }

    /** As the user wrote them, or the usual one; empty where it is not here. */
    private List<String> usual(CommandContext here) {
        return folders.isEmpty() && Files.isDirectory(here.resolve(USUAL)) ? List.of(USUAL) : folders;
    }
}
