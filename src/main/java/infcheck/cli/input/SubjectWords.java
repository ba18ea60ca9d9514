package infcheck.cli.input;

import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.diagnostic.Nearest;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words by which a user asks for subjects, each an id or a name. */
public record SubjectWords(FactBook book, Operands operands, CommandContext here) {

    /**
     * The ids of the subjects that are meant.
     *
     * @throws BadUsage where a word names none or several of them; it says what each such word is
     */
    public SortedSet<String> ids() {
        List<String> unknown = operands.subjects().stream()
                .filter(word -> book.find(word).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw unknown(unknown);
        }
        return operands.subjects().stream().map(this::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private String id(String word) {
        List<String> ids = book.find(word);
        if (ids.size() > 1) {
            throw new BadUsage("several subjects go by the name `" + word + "`", "say which: " + quoted(ids.stream()));
        }
        return ids.get(0);
    }

    private BadUsage unknown(List<String> words) {
        String all = String.join(" and ", words.stream().map(w -> "`" + w + "`").toList());
        boolean mayBePath =
                !operands.given() && words.get(0).equals(operands.subjects().get(0));
        String message = words.size() > 1
                ? all + " are not subjects in `" + operands.path() + "`"
                : all + " is "
                        + (mayBePath ? "not a file or folder here, and not a subject in `" : "not a subject in `")
                        + operands.path() + "`";
        return new BadUsage(message, inOneName().orElseGet(() -> hints(words, mayBePath)));
    }

    /** The cure where words that follow each other are one name. */
    private Optional<String> inOneName() {
        List<String> words = operands.subjects();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 2, words.size())
                        .mapToObj(to -> String.join(" ", words.subList(from, to))))
                .filter(name -> !book.find(name).isEmpty())
                .findFirst()
                .map(name -> "put quotes around a name of several words: `\"" + name + "\"`");
    }

    private String hints(List<String> words, boolean mayBePath) {
        return words.size() == 1
                ? hint(words.get(0), mayBePath)
                : words.stream()
                        .map(word -> "`" + word + "`: " + hint(word, false))
                        .collect(Collectors.joining("; "));
    }

    /** What a word is, where it is no subject: a State, a place, a part of names, a slip. */
    private String hint(String word, boolean mayBePath) {
        return state(word)
                .or(() -> listing("what lies there: ", s -> isAt(s, word)))
                .or(() -> listing("names with it: ", s -> names(s).anyMatch(name -> isPart(word, name))))
                .orElseGet(() -> near(word, mayBePath));
    }

    private Optional<String> state(String word) {
        return book.states().stream()
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .map(state -> "a State is asked for by `--state " + state + "`");
    }

    private static boolean isAt(SubjectFacts subject, String word) {
        return subject.acts().stream().anyMatch(act -> act.place() != null && isPart(word, act.place()));
    }

    /** Whether a word stands in a longer text, with nothing of a word before or after it. */
    private static boolean isPart(String word, String text) {
        String parted = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ") + " ";
        String wanted =
                word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
        return !wanted.isEmpty() && parted.contains(" " + wanted + " ");
    }

    private Optional<String> listing(String before, Predicate<SubjectFacts> wanted) {
        List<SubjectFacts> found = book.subjects().stream().filter(wanted).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(before
                        + found.stream()
                                .map(s -> s.names().get(0) + " (`" + s.id() + "`)")
                                .collect(Collectors.joining(", ")));
    }

    private String near(String word, boolean mayBePath) {
        Stream<String> names = book.subjects().stream().flatMap(SubjectWords::names);
        return Nearest.hint(
                word,
                Stream.concat(names, mayBePath ? here.files() : Stream.empty()).toList());
    }

    private static Stream<String> names(SubjectFacts subject) {
        return Stream.concat(Stream.of(subject.id()), subject.names().stream());
    }

    private static String quoted(Stream<String> ids) {
        return ids.map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
