package infcheck.report;

import infcheck.analysis.explain.Explanation;
import infcheck.check.BookProof;
import infcheck.check.Clocks;
import infcheck.diagnostic.Place;
import infcheck.finding.FactRead;
import infcheck.finding.Finding;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofCondition.Kind;
import infcheck.finding.ProofStep;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.finding.Status;
import infcheck.finding.ValueRead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hand-made explanation: every kind of condition, every origin of a fact, two worlds, and names that mean harm. */
final class ProofSamples {
    private static final String AS_CHARGED = "RU; \u001b[31mFAKE";

    private ProofSamples() {}

    static Explanation explanation() {
        return new Explanation(
                Clocks.asOf(LocalDate.of(2019, 2, 1)),
                List.of("treaty-in-force"),
                List.of(),
                List.of(new Explanation.OfBook(
                        "Under the INF Treaty (1987) the answer on 9M729 (RU) is \"disputed\", for reasons \u202e that go on"
                                + " for longer than one line of a terminal takes.",
                        new BookProof(
                                Samples.BOOK,
                                "0123456789abcdef",
                                Samples.TREATY,
                                Samples.tested(),
                                List.of(charged(), denied())))));
    }

    private static ProvenWorld charged() {
        Proof first = exempt("2010-05-01");
        return new ProvenWorld(
                List.of("US", "open sources"),
                List.of(
                        new Presumed("ru-9m729.range-km", "1000.1", "above 1000", List.of("US", "open sources")),
                        new Presumed("suspension", "released", "", List.of("US"))),
                Status.EXEMPT,
                List.of(
                        finding("ru-9m729/flight-test-1", 3, "2008 to 2015", first, counted()),
                        finding("ru-9m729/production-1", 1, "2011-05-01", exempt("2011-05-01"))));
    }

    private static ProvenWorld denied() {
        Finding none = Samples.finding(null, Status.INDETERMINATE, List.of());
        return new ProvenWorld(
                List.of("RU"),
                List.of(new Presumed("ru-9m729.range-km", "480", "", List.of("RU"))),
                Status.INDETERMINATE,
                List.of(new ProvenFinding(none, 0, "", List.of())));
    }

    private static ProvenFinding finding(String act, int acts, String period, Proof... proofs) {
        Finding finding = Samples.finding(
                Samples.act(act, period, null, 12), Status.EXEMPT, List.of(), Samples.exempt(Samples.ENDED));
        return new ProvenFinding(finding, acts, period, List.of(proofs));
    }

    private static Proof exempt(String on) {
        Proof breach = breach(on);
        Proof exemption = new Proof(
                "Exemption",
                List.of(new ValueRead("ground", "NOT_IN_FORCE"), new ValueRead("breach", "VI(1)(a), RU, " + on)),
                List.of(step(
                        "XV.2 after its end the Treaty binds nobody",
                        "XV(2)",
                        condition(Kind.MATCH, "$breach : Breach( on >= $end )", proven(breach)))));
        return new Proof(
                "Exempt",
                List.of(new ValueRead("breach", "VI(1)(a), RU, " + on)),
                List.of(step(
                        "METHOD.2 a breach that something exempts is exempt",
                        "METHOD 2",
                        condition(Kind.MATCH, "$breach : Breach( )", proven(breach)),
                        condition(Kind.EXISTS, "exists Exemption( breach == $breach )", proven(exemption)))));
    }

    private static Proof breach(String on) {
        Origin file = new Origin.File(place("facts/systems/ru-9m729.yaml", 12), "us-odni", "Remarks, \"ODNI\"");
        Origin law = new Origin.Law("XVII", null, place("rules/inf-treaty/parameters.yaml", 7));
        Origin reading = new Origin.Law("VCLT 72", AS_CHARGED, place("rules/inf-treaty/readings.yaml", 4));
        return new Proof(
                "Breach",
                List.of(new ValueRead("provision", "VI(1)(a)"), new ValueRead("state", "RU"), new ValueRead("on", on)),
                List.of(step(
                        "VI.1.a flight-test of a weapon of intermediate range",
                        "VI(1)(a)",
                        condition(Kind.MATCH, "FlightTest( $on : on )", read("FlightTest", "on", on, file)),
                        condition(Kind.MATCH, "Milestone( date <= $on )", read("Milestone", "date", "1988-06-01", law)),
                        condition(Kind.OR, "Reading( ) or Day( )", read("Reading", "answer", "released", reading)))));
    }

    private static Proof counted() {
        Origin file = new Origin.File(place("facts/launchers/a\\b.yaml", 3), "unlisted", null);
        List<FactRead> many = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            many.add(read("Classified", "term", "term " + i, new Origin.Derived(List.of("II.5 \"weapon\""))));
        }
        return new Proof(
                "OutOfScope",
                List.of(new ValueRead("subject", "ru-9m729"), new ValueRead("reason", "NOT_FORBIDDEN")),
                List.of(step(
                        "METHOD.3 no provision forbids an act of this kind",
                        "METHOD 3",
                        new ProofCondition(
                                Kind.ACCUMULATE,
                                "accumulate( Flown( $km : km ); sum( $km ) > 171 )",
                                place("rules/inf-treaty/method.drl", 40),
                                List.of(read("Flown", "km", "174", file)),
                                List.of(),
                                "174"),
                        passed("not Classified( term == \"sole interceptor\" )", many),
                        passed("not Drone( )", List.of(read("Drone", "returns", "true", new Origin.Asked()))),
                        passed("not Breach( )", List.of()))));
    }

    private static ProofStep step(String rule, String provision, ProofCondition... conditions) {
        return new ProofStep(
                rule,
                provision,
                "The paragraph in one sentence.",
                note(provision),
                place("rules/inf-treaty/method.drl", 7),
                List.of(conditions));
    }

    private static @Nullable String note(String provision) {
        return provision.startsWith("METHOD") ? null : "What the rule leaves out.";
    }

    private static ProofCondition condition(Kind kind, String text, FactRead found) {
        return new ProofCondition(kind, text, place("rules/inf-treaty/method.drl", 9), List.of(found), List.of(), null);
    }

    private static ProofCondition passed(String text, List<FactRead> passed) {
        return new ProofCondition(Kind.NOT, text, place("rules/inf-treaty/method.drl", 10), List.of(), passed, null);
    }

    private static FactRead proven(Proof proof) {
        return new FactRead(proof.type(), proof.values(), new Origin.Proven(proof));
    }

    private static FactRead read(String type, String name, String value, Origin origin) {
        return new FactRead(type, List.of(new ValueRead(name, value)), origin);
    }

    private static Place place(String file, int line) {
        return new Place(file, line, 1);
    }
}
