package infcheck.report;

import infcheck.check.Report;
import infcheck.finding.Alternative;
import infcheck.finding.Alternative.When;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Pivot.Said;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.finding.Views;
import java.util.List;
import java.util.stream.Stream;

/** A hand-made report on what States do not agree about. */
public final class Disputes {
    private static final Pivot RANGE = new Pivot(
            "ru-9m729.range-km",
            List.of(
                    new Said("US", "500-5500", "us-report-2014"),
                    new Said("RU", "480", "ru-briefing-2019"),
                    new Said("open sources", "2350", "faz-2019"),
                    new Said("open sources", "2000", "csis-2018")),
            List.of("from 500"));
    private static final Pivot SUSPENDED = new Pivot(
            "suspension",
            List.of(new Said("RU", "not released", "called it unlawful"), new Said("US", "released", "a statement")),
            List.of());
    private static final Pivot DAY =
            new Pivot("ru-9m729/possession-1.from", List.of(new Said("open sources", "2019", "faz-2019")), List.of());

    private static final Opinion US = opinion("US", Status.VIOLATION, Status.VIOLATION);
    private static final Opinion RU = opinion("RU", Status.OUT_OF_SCOPE, Status.OUT_OF_SCOPE);
    private static final Opinion SURE = opinion("open sources", Status.VIOLATION, Status.VIOLATION);
    private static final Opinion KZ = opinion("KZ", Status.INDETERMINATE, Status.VIOLATION, Status.OUT_OF_SCOPE);
    private static final Opinion UA = opinion("UA", Status.INDETERMINATE, Status.VIOLATION, Status.OUT_OF_SCOPE);

    /** States differ; open sources side with one of them, and two States are silent. */
    public static final Views RIVAL = new Views(
            List.of(Status.VIOLATION, Status.OUT_OF_SCOPE), List.of(KZ, RU, UA, US, SURE), List.of(RANGE), false);

    /** Open sources against a State. */
    public static final Views PRESS =
            new Views(List.of(Status.VIOLATION, Status.OUT_OF_SCOPE), List.of(RU, UA, SURE), List.of(RANGE), false);

    /** Nobody is sure of a violation, and three things matter. */
    public static final Views UNSURE = new Views(
            List.of(Status.VIOLATION, Status.EXEMPT, Status.OUT_OF_SCOPE),
            List.of(
                    opinion("US", Status.EXEMPT, Status.EXEMPT),
                    opinion("open sources", Status.INDETERMINATE, Status.VIOLATION, Status.EXEMPT),
                    RU),
            List.of(RANGE, SUSPENDED, DAY),
            false);

    /** Worlds differ, but in none is there a violation. */
    static final Views CALM = new Views(
            List.of(Status.EXEMPT, Status.OUT_OF_SCOPE),
            List.of(opinion("US", Status.EXEMPT, Status.EXEMPT), RU),
            List.of(),
            false);

    private static final BreachFound TESTED = new BreachFound(
            "VI(1)(a)", "VI.1.a flight-test of a weapon of intermediate range", Status.VIOLATION, List.of());
    private static final BreachFound TESTED_NEARER =
            new BreachFound("VI(1)(b)", "VI.1.b flight-test of a weapon of shorter range", Status.VIOLATION, List.of());

    private static final When FAR = new When("ru-9m729.range-km", true, List.of("above 1000"));
    private static final When NEAR = new When("ru-9m729.range-km", true, List.of("from 500 to 1000"));
    private static final Alternative BELOW = new Alternative(
            Status.OUT_OF_SCOPE, List.of(), List.of(), List.of(Samples.BELOW), List.of("RU"), List.of());

    /** What one State says happened and another denies. */
    private static final Finding DENIED = new Finding(
            Samples.BOOK,
            "RU",
            Samples.act("ru-9m729/launch-3", "2016", null, 13),
            Status.DISPUTED,
            "US: violation; RU: it did not happen; they differ on ru-9m729/launch-3",
            List.of(),
            List.of(TESTED),
            List.of(),
            List.of(),
            new Views(
                    List.of(Status.VIOLATION),
                    List.of(new Opinion("RU", null, List.of(), true), US),
                    List.of(RANGE),
                    true));

    /** What did not happen in any world that counts. */
    private static final Finding NEVER = new Finding(
            Samples.BOOK,
            "RU",
            Samples.act("ru-9m729/launch-4", "2017", null, 14),
            Status.OUT_OF_SCOPE,
            "it did not happen, as RU has it",
            List.of(Reason.NO_SUCH_ACT),
            List.of(),
            List.of(),
            List.of(),
            Views.same(Status.OUT_OF_SCOPE));

    private Disputes() {}

    /** What all say, or some of them. */
    public static Report report(String... by) {
        return Samples.reportBy(List.of(by), Samples.book(Samples.BOOK, Samples.TREATY, List.of(subject())));
    }

    /** What one claimant alone would say. */
    public static Report as(String claimant, Status status) {
        SubjectFindings subject = Samples.subject("ru-9m729", "9M729", status, status, List.of(), List.of());
        return Samples.reportBy(List.of(claimant), Samples.book(Samples.BOOK, Samples.TREATY, List.of(subject)));
    }

    private static SubjectFindings subject() {
        return new SubjectFindings(
                "ru-9m729",
                "missile-type",
                "9M729",
                "RU",
                List.of("IRM", "SRM"),
                Status.DISPUTED,
                Status.EXEMPT,
                List.of(Samples.ENDED),
                RIVAL,
                List.of(
                        finding(
                                "flight-test-1",
                                Status.DISPUTED,
                                RIVAL,
                                found(TESTED, FAR),
                                found(TESTED_NEARER, NEAR),
                                BELOW),
                        finding(
                                "launch-1",
                                Status.INDETERMINATE,
                                UNSURE,
                                found(TESTED),
                                found(Samples.exempt(Samples.ENDED)),
                                BELOW),
                        finding("launch-2", Status.EXEMPT, CALM, found(Samples.exempt(Samples.ENDED)), BELOW),
                        DENIED,
                        NEVER));
    }

    /** A breach that holds with some values. */
    private static Alternative found(BreachFound breach, When... when) {
        return new Alternative(breach.status(), List.of(breach), List.of(), List.of(), List.of("US"), List.of(when));
    }

    private static Finding finding(String act, Status status, Views views, Alternative... alternatives) {
        return new Finding(
                Samples.BOOK,
                "RU",
                Samples.act("ru-9m729/" + act, "2008", "2015", 12),
                status,
                "one sentence on who says what",
                List.of(Samples.BELOW),
                Stream.of(alternatives).flatMap(a -> a.breaches().stream()).toList(),
                List.of(),
                List.of(alternatives),
                views);
    }

    private static Opinion opinion(String by, Status status, Status... possible) {
        return new Opinion(by, status, List.of(possible));
    }
}
