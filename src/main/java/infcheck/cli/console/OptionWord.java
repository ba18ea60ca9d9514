package infcheck.cli.console;

import infcheck.diagnostic.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A value of an option that is one of a few words. */
public final class OptionWord {
    private OptionWord() {}

    /**
     * The constant that a word names, letters' case aside.
     *
     * @throws BadUsage where the word is none of them
     */
    public static <E extends Enum<E>> E of(String option, String word, E[] choices) {
        return Stream.of(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadUsage(
                        "`" + word + "` is not a value of `" + option + "`", Nearest.hint(word, words(choices))));
    }

    private static <E extends Enum<E>> List<String> words(E[] choices) {
        return Stream.of(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
