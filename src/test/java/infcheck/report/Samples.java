package infcheck.report;

import infcheck.check.BookReport;
import infcheck.check.Clocks;
import infcheck.check.Counts;
import infcheck.check.Coverage;
import infcheck.check.Report;
import infcheck.diagnostic.Place;
import infcheck.finding.ActStated;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.DutyState;
import infcheck.finding.Finding;
import infcheck.finding.FlightStated;
import infcheck.finding.Ground;
import infcheck.finding.GroundKind;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.finding.Views;
import infcheck.rulebook.law.BookWording;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hand-made reports: every status, every shape a finding can have. */
public final class Samples {
    public static final String BOOK = "inf-treaty";
    static final Ground NON_PARTY =
            new Ground("NON_PARTY", GroundKind.STANDING, "VCLT 34", "a State that never became a Party is not bound");
    static final Ground ENDED = new Ground("NOT_IN_FORCE", GroundKind.TIME, "XV", "the Treaty ended 2019-08-02");
    static final Ground SEA = new Ground(
            "SEA_LAUNCHED", GroundKind.DEFINITION, "II(1)", "not covered: only ground-launched missiles are");
    public static final Reason BELOW = new Reason("RANGE_BELOW", "its range is below that of shorter-range missiles");
    static final Reason INTERCEPTOR = new Reason("INTERCEPTOR", "it intercepts objects not on the Earth's surface");
    public static final Reason EARLY = new Reason("BEFORE_ENTRY_INTO_FORCE", "the Treaty was not yet in force");
    private static final Map<Status, String> WORDS = Map.of(
            Status.VIOLATION, "violation",
            Status.DISPUTED, "disputed",
            Status.INDETERMINATE, "indeterminate",
            Status.EXEMPT, "exempt",
            Status.COMPLIANT, "compliant",
            Status.OUT_OF_SCOPE, "out of scope");
    public static final BookWording TREATY = new BookWording("INF Treaty (1987)", BookWording.Kind.TREATY, WORDS);
    private static final BookWording PLEDGE = new BookWording("Moratorium (2019)", BookWording.Kind.PLEDGE, WORDS);

    private Samples() {}

    public static Report report() {
        return report(book(BOOK, TREATY, subjects()));
    }

    public static Report twoBooks() {
        SubjectFindings pledged = subject("ru-9m729", "9M729", Status.OUT_OF_SCOPE, null, List.of(), List.of());
        return report(book(BOOK, TREATY, List.of(tested())), book("moratorium-2019", PLEDGE, List.of(pledged)));
    }

    public static Report report(BookReport... books) {
        return reportBy(List.of(), books);
    }

    static Report reportBy(List<String> by, BookReport... books) {
        return new Report(
                Clocks.asOf(LocalDate.of(2026, 11, 24)),
                List.of("treaty-in-force"),
                by,
                List.of(),
                List.of(),
                List.of(books));
    }

    static SubjectFindings tested() {
        BreachFound breach = new BreachFound(
                "VI(1)(a)", "VI.1.a flight-test of a weapon of intermediate range", Status.VIOLATION, List.of());
        Finding finding =
                finding(act("ru-9m729/flight-test-1", "2008", "2015", 12), Status.VIOLATION, List.of(), breach);
        Finding held =
                finding(act("ru-9m729/possession-1", "2019-08-02", null, 13), Status.EXEMPT, List.of(), exempt(ENDED));
        return subject("ru-9m729", "9M729", Status.VIOLATION, Status.EXEMPT, List.of(ENDED), List.of(finding, held));
    }

    private static List<SubjectFindings> subjects() {
        Finding sea = finding(
                act("cn-x/flight-test-1", "2010-05", null, 4), Status.EXEMPT, List.of(), exempt(NON_PARTY, SEA));
        Finding df26 =
                finding(act("cn-df-26/possession-1", "2016", null, 9), Status.EXEMPT, List.of(), exempt(NON_PARTY));
        Finding thaad = finding(
                flown(
                        act("us-thaad/flight-test-1", "1995-04-21", null, 8),
                        new FlightStated(4, "130", "150 or more", "success", true)),
                Status.OUT_OF_SCOPE,
                List.of(INTERCEPTOR, BELOW));
        Finding below = finding(
                flown(
                        act("us-thaad/flight-test-2", "2005", null, 9),
                        new FlightStated(1, null, null, "failure", false)),
                Status.OUT_OF_SCOPE,
                List.of(BELOW));
        return List.of(
                subject("cn-df-26", "DF-26", Status.EXEMPT, Status.EXEMPT, List.of(NON_PARTY), List.of(df26)),
                subject("cn-x", "X \u001b[31m at sea", Status.EXEMPT, null, List.of(NON_PARTY, SEA), List.of(sea)),
                subject("cn-y", "Y", Status.EXEMPT, null, List.of(), List.of(sea, df26)),
                tested(),
                eliminated(),
                subject("us-thaad", "THAAD", Status.OUT_OF_SCOPE, null, List.of(), List.of(thaad, below)));
    }

    static SubjectFindings eliminated() {
        Stream<Finding> tests = Stream.of(30, 31, 32)
                .map(line -> finding(
                        act("su-ss-20/flight-test-" + line, "19" + (line + 44), null, line),
                        Status.OUT_OF_SCOPE,
                        List.of(EARLY)));
        Stream<Finding> ends = Stream.of(40, 41).map(Samples::elimination);
        return subject(
                "su-ss-20",
                "RSD-10",
                Status.COMPLIANT,
                null,
                List.of(),
                Stream.concat(tests, ends).toList());
    }

    private static Finding elimination(int line) {
        Duty duty = new Duty("IV(2)", "IV.2 eliminated within the period", LocalDate.of(1991, 6, 1), DutyState.MET, 0);
        ActStated act = act("su-ss-20/elimination-" + line, "1990-0" + (line - 39), "1990-0" + (line - 38), line);
        return new Finding(
                BOOK,
                "SU",
                act,
                Status.COMPLIANT,
                "it was eliminated in time",
                List.of(),
                List.of(),
                List.of(duty),
                List.of(),
                Views.same(Status.COMPLIANT));
    }

    static BreachFound exempt(Ground... grounds) {
        return new BreachFound(
                "VI(1)(a)", "VI.1.a flight-test of a weapon of intermediate range", Status.EXEMPT, List.of(grounds));
    }

    public static Finding finding(
            @Nullable ActStated act, Status status, List<Reason> reasons, BreachFound... breaches) {
        return new Finding(
                BOOK,
                "RU",
                act,
                status,
                "one sentence",
                reasons,
                List.of(breaches),
                List.of(),
                List.of(),
                Views.same(status));
    }

    public static ActStated act(String id, String from, @Nullable String until, int line) {
        String kind = id.replaceAll(".*/|-\\d+$", "");
        boolean goesOn = until == null && kind.equals("possession");
        return new ActStated(id, kind, from, until, goesOn, null, null, new Place("facts/systems/a.yaml", line, 5));
    }

    private static ActStated flown(ActStated act, FlightStated flight) {
        return new ActStated(
                act.id(), act.kind(), act.from(), act.until(), act.goesOn(), act.place(), flight, act.at());
    }

    public static SubjectFindings subject(
            String id, String name, Status status, @Nullable Status now, List<Ground> butFor, List<Finding> findings) {
        return new SubjectFindings(
                id,
                "missile-type",
                name,
                "RU",
                List.of("intermediate-range"),
                status,
                now,
                butFor,
                Views.same(status),
                findings);
    }

    static BookReport book(String id, BookWording labels, List<SubjectFindings> subjects) {
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        Stream.of(Status.values()).forEach(s -> byStatus.put(s, 0));
        subjects.forEach(s -> byStatus.merge(s.status(), 1, Integer::sum));
        Counts counts = new Counts(subjects.size(), byStatus, new TreeMap<>(Map.of("missile-type", subjects.size())));
        return new BookReport(
                id,
                "0123456789abcdef",
                labels,
                new Coverage(BigInteger.ONE, new TreeSet<>()),
                counts,
                subjects,
                Set.of());
    }
}
