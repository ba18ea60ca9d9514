package infcheck.report.table;

import infcheck.finding.ActStated;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Pivot;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import infcheck.wording.DutyPhrase;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of the table of findings; names are those of the JSON report as far as that has them.
 *
 * @param name in the first line of the table
 * @param says what its cells hold
 */
record FindingColumn(String name, String says, Function<FindingRow, String> cell) {
    private static final String SEVERAL = "; several are parted by semicolons";

    /** Every column, in the order of the table. */
    static final List<FindingColumn> ALL =
            Stream.of(ofSubject(), ofAct(), ofFinding()).flatMap(List::stream).toList();

    private static List<FindingColumn> ofSubject() {
        return List.of(
                column("book", "the id of the rule book", r -> r.book().book()),
                column(
                        "subject",
                        "the id of the missile type, launcher type or Party",
                        r -> r.subject().id()),
                column("name", "the name by which it is shown", r -> r.subject().name()),
                column(
                        "kind",
                        "missile-type, launcher-type or party",
                        r -> r.subject().kind()),
                column("state", "the State whose type it is", r -> r.subject().state()),
                column("classes", "what it is at the as-of date" + SEVERAL, r -> words(r.subject(), s -> s.classes())),
                column(
                        "headline",
                        "the worst status over the whole record",
                        r -> r.subject().status().name()),
                column(
                        "headlineWords",
                        "the same in the book's words",
                        r -> phrases(r).status(r.subject().status())),
                column("now", "the status of what continues at the as-of date; empty for none", FindingColumn::now));
    }

    private static List<FindingColumn> ofAct() {
        return List.of(
                column("by", "the State that answers for the act", r -> r.of(Finding::by)),
                column("act", "the id of the act", r -> r.ofAct(ActStated::id)),
                column("actKind", "such as flight-test", r -> r.ofAct(ActStated::kind)),
                column("from", "the day, month or year, or the first of a period", r -> r.ofAct(ActStated::from)),
                column(
                        "until",
                        "the end of a period; empty for one date and for what goes on",
                        r -> r.ofAct(a -> a.until())),
                column("place", "where; empty where no fact says", r -> r.ofAct(a -> a.place())),
                column("file", "the fact file that states the act", r -> r.ofAct(a -> a.at().file())),
                column("line", "the line there, from 1", r -> r.ofAct(a -> String.valueOf(a.at().line()))));
    }

    private static List<FindingColumn> ofFinding() {
        return List.of(
                column(
                        "status",
                        "the status of the finding",
                        r -> r.of(f -> f.status().name())),
                column(
                        "statusWords",
                        "the same in the book's words",
                        r -> r.of(f -> phrases(r).headline(f))),
                column("because", "why, in one sentence", r -> r.of(Finding::because)),
                column(
                        "provisions",
                        "those that forbid the act or lay down a duty" + SEVERAL,
                        r -> r.of(FindingColumn::provisions)),
                column("rules", "the rules that say so" + SEVERAL, r -> r.of(FindingColumn::rules)),
                column("grounds", "why it is exempt" + SEVERAL, r -> r.of(FindingColumn::grounds)),
                column(
                        "reasons",
                        "why no provision reaches it" + SEVERAL,
                        r -> r.of(f -> FindingRow.listed(f.reasons(), Reason::reason))),
                column(
                        "duties",
                        "how each duty stands" + SEVERAL,
                        r -> r.of(f -> FindingRow.listed(f.duties(), DutyPhrase::line))),
                column(
                        "possible",
                        "every status that some world gives, worst first" + SEVERAL,
                        r -> r.of(f -> FindingRow.listed(f.views().possible(), Status::name))),
                column(
                        "pivots",
                        "the claims or questions on which it turns" + SEVERAL,
                        r -> r.of(f -> FindingRow.listed(f.views().pivots(), Pivot::fact))));
    }

    private static FindingColumn column(String name, String says, Function<FindingRow, String> cell) {
        return new FindingColumn(name, says, cell);
    }

    private static BookPhrases phrases(FindingRow row) {
        return new BookPhrases(row.book().labels());
    }

    private static String words(SubjectFindings subject, Function<SubjectFindings, List<String>> list) {
        return FindingRow.listed(list.apply(subject), Function.identity());
    }

    private static String now(FindingRow row) {
        @Nullable Status now = row.subject().statusNow();
        return now == null ? "" : now.name();
    }

    private static String provisions(Finding finding) {
        return FindingRow.listed(
                Stream.concat(
                                finding.breaches().stream().map(BreachFound::provision),
                                finding.duties().stream().map(Duty::provision))
                        .toList(),
                Function.identity());
    }

    private static String rules(Finding finding) {
        return FindingRow.listed(
                Stream.concat(
                                finding.breaches().stream().map(BreachFound::rule),
                                finding.duties().stream().map(Duty::rule))
                        .toList(),
                Function.identity());
    }

    private static String grounds(Finding finding) {
        return FindingRow.listed(
                finding.breaches().stream().flatMap(b -> b.grounds().stream()).toList(), Ground::ground);
    }
}
