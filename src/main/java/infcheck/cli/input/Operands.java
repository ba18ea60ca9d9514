package infcheck.cli.input;

import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.diagnostic.Nearest;
import infcheck.factbook.FactBooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The operands of a verb: facts if the first word is a path, then subjects.
 *
 * @param path of the facts as the user wrote it, or the usual folder
 * @param given whether the user wrote it
 */
public record Operands(String path, boolean given, List<String> subjects) {
    public static final String USUAL = "facts";
    private static final String CURE = "give the folder of facts: `infcheck check FACTS [SUBJECT...]`";

    public Operands {
        subjects = List.copyOf(subjects);
    }

    public static Operands of(List<String> words, CommandContext here) {
        return !words.isEmpty() && isPath(words.get(0), here)
                ? new Operands(words.get(0), true, words.subList(1, words.size()))
                : new Operands(USUAL, false, words);
    }

    private static boolean isPath(String word, CommandContext here) {
        return word.endsWith("/") || word.endsWith(".yaml") || Files.exists(here.resolve(word));
    }

    /** The files that are read. */
    public List<Path> files(CommandContext here) {
        return FactBooks.paths(here.resolve(path));
    }

    /** What to say where there are no facts. */
    public BadUsage absent(CommandContext here) {
        if (!given && !subjects.isEmpty()) {
            return new BadUsage(
                    "`" + subjects.get(0) + "` is not a file, a folder or a subject", cure(subjects.get(0), here));
        }
        return new BadUsage("there is no file or folder `" + path + "`", cure(path, here));
    }

    private static String cure(String word, CommandContext here) {
        return Nearest.to(word, here.files().toList())
                .map(near -> "did you mean `" + near + "`?")
                .orElse(CURE);
    }
}
