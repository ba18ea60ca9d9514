package infcheck.check;

import infcheck.Shipped;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One missile type and its acts, put to the shipped INF rules. */
final class TypeQuestion {
    private static final Checker CHECKER = Shipped.OF_TREATY;

    private final StringBuilder yaml = new StringBuilder();
    private final StringBuilder acts = new StringBuilder();
    private Checker checker = CHECKER;
    private List<String> by = List.of();

    private TypeQuestion(String state, String flightPath, String platforms) {
        yaml.append("id: t\nnames: [T]\nstate: " + state + "\nflight-path: " + flightPath);
        yaml.append("\nweapon-delivery: true\nplatforms: [" + platforms + "]\nsource: test\n");
        yaml.append("sources: [ { id: test, title: A test, publisher: infcheck, basis: computed } ]\n");
    }

    static TypeQuestion ballistic(String state) {
        return new TypeQuestion(state, "ballistic", "ground-mobile");
    }

    static TypeQuestion cruise(String state) {
        return new TypeQuestion(state, "aerodynamic", "ground-mobile");
    }

    static TypeQuestion of(String state, String flightPath, String platforms) {
        return new TypeQuestion(state, flightPath, platforms);
    }

    /** Adds a line at the top level of the file. */
    TypeQuestion and(String line) {
        yaml.append(line).append('\n');
        return this;
    }

    /** Adds an act, such as {@code flight-test: { on: 1990-05-01 }}. */
    TypeQuestion act(String act) {
        acts.append("  - { ").append(act).append(" }\n");
        return this;
    }

    /** Asks as a claimant would answer. */
    TypeQuestion by(String claimant) {
        by = List.of(claimant);
        return this;
    }

    TypeQuestion under(String... scenarios) {
        for (String scenario : scenarios) {
            checker = checker.under(Scenarios.read(Path.of("facts/scenarios/" + scenario)));
        }
        return this;
    }

    BookReport book(String date) {
        return checker.check(facts(), Clocks.asOf(LocalDate.parse(date)), by)
                .books()
                .get(0);
    }

    SubjectFindings asOf(String date) {
        return checker.check(facts(), Clocks.asOf(LocalDate.parse(date)), by)
                .subjects()
                .get(0);
    }

    BookProof proof(String date) {
        return checker.on(facts(), Clocks.asOf(LocalDate.parse(date)))
                .proof(by, "t")
                .get(0);
    }

    private FactBook facts() {
        String text = yaml + (acts.isEmpty() ? "" : "acts:\n" + acts);
        SourceFile file = new SourceFile("t.yaml", "systems/t.yaml", text.getBytes(StandardCharsets.UTF_8));
        return FactBooks.read(List.of(file));
    }

    /** The only finding of a subject, or the one on the act with an id. */
    static Finding finding(SubjectFindings subject, String act) {
        List<Finding> found = subject.findings().stream()
                .filter(f -> f.act() != null && f.act().id().equals("t/" + act))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " findings on " + act + ": " + subject.findings());
        }
        return found.get(0);
    }

    static List<String> provisions(Finding finding) {
        return finding.breaches().stream().map(BreachFound::provision).toList();
    }

    static List<String> reasons(Finding finding) {
        return finding.reasons().stream().map(Reason::reason).toList();
    }

    static List<String> grounds(Finding finding) {
        return finding.breaches().stream()
                .flatMap(b -> b.grounds().stream())
                .map(Ground::ground)
                .distinct()
                .toList();
    }

    /** Findings as lines: from, until, status. */
    static Stream<String> periods(SubjectFindings subject, Status status) {
        return subject.findings().stream()
                .filter(f -> f.status() == status && f.act() != null)
                .map(f -> f.act().from() + ".." + f.act().until());
    }
}
