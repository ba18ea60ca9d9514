package infcheck.cli.question;

import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.diagnostic.Nearest;
import infcheck.rulebook.RuleBooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The operands of {@code diff} if two paths are compared.
 *
 * @param first the path that is compared, as the user wrote it
 * @param second the path with which it is compared
 * @param subjects words after them
 */
public record DiffOperands(String first, String second, List<String> subjects) {
    static final String CURE =
            "give `--as-of DATE --and DATE`, two folders of facts, two rule books, or two saved reports";

    /** The kind of input that two paths name. */
    enum Kind {
        FACTS,
        RULES,
        REPORTS
    }

    public DiffOperands {
        subjects = List.copyOf(subjects);
    }

    /**
     * The two paths.
     *
     * @throws BadUsage where there are no two words, or one of the first two is no path
     */
    static DiffOperands of(List<String> words, CommandContext here) {
        if (words.size() < 2) {
            throw new BadUsage(
                    words.isEmpty() ? "nothing is compared" : "`" + words.get(0) + "` is compared with nothing", CURE);
        }
        for (String word : words.subList(0, 2)) {
            if (!Files.exists(here.resolve(word))) {
                throw new BadUsage(
                        "there is no file or folder `" + word + "`",
                        Nearest.to(word, here.files().toList())
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse(CURE));
            }
        }
        return new DiffOperands(words.get(0), words.get(1), words.subList(2, words.size()));
    }

    /** Whether the first two words are paths, so that they are what is compared. */
    static boolean are(List<String> words, CommandContext here) {
        return words.size() > 1 && words.subList(0, 2).stream().allMatch(word -> Files.exists(here.resolve(word)));
    }

    /**
     * The kind that both paths have.
     *
     * @throws BadUsage where they are not the same
     */
    Kind kind(CommandContext here) {
        Kind kind = kind(here.resolve(first));
        Kind other = kind(here.resolve(second));
        if (kind != other) {
            throw new BadUsage(
                    "`" + first + "` is " + words(kind) + " and `" + second + "` is " + words(other),
                    "give two of one kind");
        }
        return kind;
    }

    private static Kind kind(Path path) {
        if (!Files.isDirectory(path)) {
            return path.toString().endsWith(".yaml") ? Kind.FACTS : Kind.REPORTS;
        }
        return RuleBooks.paths(path).isEmpty() ? Kind.FACTS : Kind.RULES;
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case FACTS -> "facts";
            case RULES -> "a folder of rules";
            case REPORTS -> "a file that would be a report";
        };
    }
}
