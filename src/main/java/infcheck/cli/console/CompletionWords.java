package infcheck.cli.console;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of an option that takes one of a few, for shells to complete. */
public abstract class CompletionWords implements Iterable<String> {
    private final List<String> words;

    public CompletionWords(Enum<?>... choices) {
        words = Stream.of(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }
}
