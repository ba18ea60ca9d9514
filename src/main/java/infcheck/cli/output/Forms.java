package infcheck.cli.output;

import infcheck.cli.console.BadUsage;
import infcheck.diagnostic.Nearest;
import infcheck.report.page.TextPage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms that an answer of one kind has, each with what writes it.
 *
 * @param part of the command line that has these forms, such as {@code check}
 */
public record Forms<T>(String part, Map<Form, BiFunction<T, TextPage, String>> writers) {
    public Forms {
        writers = Collections.unmodifiableMap(new EnumMap<>(writers));
    }

    /**
     * The form that a word names, letters' case aside.
     *
     * @throws BadUsage where it names none, or one that these answers do not have
     */
    public Form chosen(String word) {
        Optional<Form> known = Stream.of(Form.values())
                .filter(form -> form.word().equalsIgnoreCase(word))
                .findFirst();
        if (known.isEmpty()) {
            throw new BadUsage("`" + word + "` is not a value of `" + Form.OPTION + "`", Nearest.hint(word, words()));
        } else if (!writers.containsKey(known.get())) {
            throw new BadUsage("`" + part + "` has no form `" + word + "`", "choose " + choices());
        }
        return known.get();
    }

    private List<String> words() {
        return writers.keySet().stream().map(Form::word).toList();
    }

    /** {@code text, json or md}. */
    private String choices() {
        List<String> words = words();
        int last = words.size() - 1;
        return words.subList(0, last).stream().collect(Collectors.joining(", ", "", " or ")) + words.get(last);
    }

    /**
     * The whole answer in one of these forms.
     *
     * @param page for a text
     */
    public String write(Form form, T answer, TextPage page) {
        return writers.getOrDefault(form, (a, p) -> {
                    throw new IllegalArgumentException(form.word());
                })
                .apply(answer, page);
    }
}
