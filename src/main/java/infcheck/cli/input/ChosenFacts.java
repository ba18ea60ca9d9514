package infcheck.cli.input;

import infcheck.check.Report;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.Failures;
import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.SubjectFindings;
import java.nio.file.Files;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The facts of one run and the subjects that were asked for by name.
 *
 * @param path as the user wrote it
 * @param named ids; empty where every subject is meant
 */
public record ChosenFacts(String path, FactBook book, SortedSet<String> named) {

    /**
     * Reads the facts and finds the subjects in them.
     *
     * @throws BadUsage where the path is not there, or a subject is unknown or ambiguous
     */
    public static ChosenFacts read(Operands operands, CommandContext here) {
        if (!Files.exists(here.resolve(operands.path()))) {
            throw operands.absent(here);
        }
        Diagnostics diagnostics = new Diagnostics();
        FactBook book = FactBooks.read(here.resolve(operands.path()), diagnostics);
        Failures.skipped(diagnostics, here.err());
        SortedSet<String> named = operands.subjects().isEmpty()
                ? FactBooks.stated(book, here.resolve(operands.path()))
                : new SubjectWords(book, operands, here).ids();
        return new ChosenFacts(operands.path(), book, named);
    }

    /** The ids of the subjects that are asked for: those named, or every one. */
    public Set<String> asked() {
        return named.isEmpty() ? book.subjects().stream().map(SubjectFacts::id).collect(Collectors.toSet()) : named;
    }

    /**
     * The id of the one subject that is meant.
     *
     * @throws BadUsage where none is named and the facts are of several, or several are named
     */
    public String one() {
        Set<String> meant = asked();
        if (meant.size() != 1) {
            throw new BadUsage(
                    named.isEmpty() ? "no subject is named" : "more than one subject is named",
                    "name one, by its id or a name: `infcheck explain SUBJECT`");
        }
        return meant.iterator().next();
    }

    /** The sources without a date on which the subjects of a report rest, where it matters what was known when. */
    public SortedSet<String> undated(Report report, FactBook changed) {
        if (report.clocks().knownAt() == null) {
            return new TreeSet<>();
        }
        Set<String> shown = report.subjects().stream().map(SubjectFindings::id).collect(Collectors.toSet());
        return changed.only(s -> shown.contains(s.id())).undated();
    }
}
