package infcheck.cli;

import infcheck.check.Report;
import infcheck.diagnostic.Nearest;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.SubjectFacts;
import infcheck.finding.SubjectFindings;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of one run and the subjects that were asked for by name.
 *
 * @param path as the user wrote it
 * @param named ids; empty where every subject is meant
 */
record ChosenFacts(String path, FactBook book, SortedSet<String> named) {

    /**
     * Reads the facts and finds the subjects in them.
     *
     * @throws BadUsage where the path is not there, or a subject is unknown or ambiguous
     */
    static ChosenFacts read(Operands operands, Surroundings here) {
        if (!Files.exists(here.resolve(operands.path()))) {
            throw operands.absent(here);
        }
        FactBook book = FactBooks.read(here.resolve(operands.path()));
        SortedSet<String> named = new TreeSet<>();
        if (operands.subjects().isEmpty()) {
            named.addAll(FactBooks.stated(book, here.resolve(operands.path())));
        }
        operands.subjects().forEach(word -> named.add(id(word, book, operands, here)));
        return new ChosenFacts(operands.path(), book, named);
    }

    /**
     * The id of the one subject that is meant.
     *
     * @throws BadUsage where none is named and the facts are of several, or several are named
     */
    String one() {
        Set<String> meant =
                named.isEmpty() ? book.subjects().stream().map(SubjectFacts::id).collect(Collectors.toSet()) : named;
        if (meant.size() != 1) {
            throw new BadUsage(
                    named.isEmpty() ? "no subject is named" : "more than one subject is named",
                    "name one, by its id or a name: `infcheck explain SUBJECT`");
        }
        return meant.iterator().next();
    }

    /** The sources without a date on which the subjects of a report rest, where it matters what was known when. */
    SortedSet<String> undated(Report report, FactBook changed) {
        if (report.clocks().knownAt() == null) {
            return new TreeSet<>();
        }
        Set<String> shown = report.subjects().stream().map(SubjectFindings::id).collect(Collectors.toSet());
        return changed.only(s -> shown.contains(s.id())).undated();
    }

    private static String id(String word, FactBook book, Operands operands, Surroundings here) {
        List<String> ids = book.find(word);
        return switch (ids.size()) {
            case 0 -> throw unknown(word, book, operands, here);
            case 1 -> ids.get(0);
            default ->
                throw new BadUsage(
                        "several subjects go by the name `" + word + "`",
                        "say which: `" + String.join("`, `", ids) + "`");
        };
    }

    private static BadUsage unknown(String word, FactBook book, Operands operands, Surroundings here) {
        Stream<String> names = book.subjects().stream().flatMap(ChosenFacts::names);
        boolean mayBePath = !operands.given() && word.equals(operands.subjects().get(0));
        return mayBePath
                ? new BadUsage(
                        "`" + word + "` is neither a file or folder here nor a subject in `" + operands.path() + "`",
                        Nearest.hint(word, Stream.concat(names, here.files()).toList()))
                : new BadUsage(
                        "`" + word + "` is not a subject in `" + operands.path() + "`",
                        Nearest.hint(word, names.toList()));
    }

    private static Stream<String> names(SubjectFacts subject) {
        return Stream.concat(Stream.of(subject.id()), subject.names().stream());
    }
}
