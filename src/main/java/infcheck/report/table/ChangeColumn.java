package infcheck.report.table;

import infcheck.finding.ActStated;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of the table of changes.
 *
 * @param name in the first line of the table
 * @param says what its cells hold
 */
record ChangeColumn(String name, String says, Function<ChangeRow, String> cell) {
    private static final String SEVERAL = "; several are parted by semicolons";

    /** Every column, in the order of the table. */
    static final List<ChangeColumn> ALL =
            Stream.of(ofSubject(), ofAct()).flatMap(List::stream).toList();

    private static List<ChangeColumn> ofSubject() {
        return List.of(
                column("book", "the id of the rule book", r -> r.book().book()),
                column(
                        "subject",
                        "the id of the missile type, launcher type or Party",
                        r -> r.subject().change().subject().id()),
                column(
                        "name",
                        "the name by which it is shown",
                        r -> r.subject().change().subject().name()),
                column(
                        "state",
                        "the State whose type it is",
                        r -> r.subject().change().subject().state()),
                column(
                        "change",
                        "new, gone or changed: the subject",
                        r -> word(
                                r.subject().change().before() == null,
                                r.subject().change().after() == null)),
                headline("headlineBefore", "the worst status over the whole record, first; empty where new", false),
                headline("headlineAfter", "the same then; empty where gone", true),
                column("headlineBeforeWords", "headlineBefore in the book's words", r -> words(r, before(r))),
                column("headlineAfterWords", "headlineAfter in the book's words", r -> words(r, after(r))),
                column("nowBefore", "the status of what continues, first; empty for none", r -> now(before(r))),
                column("nowAfter", "the same then; empty for none", r -> now(after(r))));
    }

    private static List<ChangeColumn> ofAct() {
        return List.of(
                column(
                        "act",
                        "the id of the act; empty where no act changed",
                        r -> r.act() == null ? "" : r.act().change().act()),
                column(
                        "actKind",
                        "such as flight-test",
                        r -> r.act() == null ? "" : r.act().change().kind()),
                column(
                        "by",
                        "the State that answers for the act",
                        r -> r.act() == null ? "" : r.act().change().by()),
                column("from", "the day, month or year, or the first of a period", r -> r.ofAct(ActStated::from)),
                column("file", "the fact file that states the act", r -> r.ofAct(a -> a.at().file())),
                column("line", "the line there, from 1", r -> r.ofAct(a -> String.valueOf(a.at().line()))),
                column(
                        "actChange",
                        "new, gone or changed: what is said of the act",
                        r -> r.act() == null
                                ? ""
                                : word(r.before().isEmpty(), r.after().isEmpty())),
                column("statusBefore", "what is said of the act, first" + SEVERAL, r -> ChangeRow.statuses(r.before())),
                column("statusAfter", "the same then" + SEVERAL, r -> ChangeRow.statuses(r.after())),
                column("provisionsBefore", "those that forbid the act, first" + SEVERAL, r -> provisions(r.before())),
                column("provisionsAfter", "the same then" + SEVERAL, r -> provisions(r.after())),
                column("reasonsBefore", "why no provision reaches it, first" + SEVERAL, r -> reasons(r.before())),
                column("reasonsAfter", "the same then" + SEVERAL, r -> reasons(r.after())),
                column("becauseOf", "what makes the change" + SEVERAL, r -> String.join("; ", r.because())));
    }

    private static ChangeColumn column(String name, String says, Function<ChangeRow, String> cell) {
        return new ChangeColumn(name, says, cell);
    }

    private static ChangeColumn headline(String name, String says, boolean then) {
        return column(name, says, row -> {
            SubjectFindings subject = then ? after(row) : before(row);
            return subject == null ? "" : subject.status().name();
        });
    }

    private static @Nullable SubjectFindings before(ChangeRow row) {
        return row.subject().change().before();
    }

    private static @Nullable SubjectFindings after(ChangeRow row) {
        return row.subject().change().after();
    }

    private static String words(ChangeRow row, @Nullable SubjectFindings subject) {
        return subject == null ? "" : new BookPhrases(row.book().labels()).status(subject.status());
    }

    private static String now(@Nullable SubjectFindings subject) {
        return subject == null ? "" : ChangeRow.name(subject.statusNow());
    }

    private static String word(boolean noneBefore, boolean noneAfter) {
        return noneBefore ? "new" : noneAfter ? "gone" : "changed";
    }

    private static String provisions(List<Finding> findings) {
        return FindingRow.listed(
                findings.stream().flatMap(f -> f.breaches().stream()).toList(), BreachFound::provision);
    }

    private static String reasons(List<Finding> findings) {
        return FindingRow.listed(
                findings.stream().flatMap(f -> f.reasons().stream()).toList(), Reason::reason);
    }
}
