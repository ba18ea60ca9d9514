package infcheck.oracle;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.Yaml;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.SubjectFindings;
import infcheck.oracle.Answer.Said;
import infcheck.oracle.Val.Keys;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say, in the words of the oracle.
 *
 * @param book under no law of its own
 * @param law under which the checker is; null where it is under none
 */
record Checked(Checker book, Checker checker, @Nullable OracleLaw law) {
    private static final Set<String> OPEN = Set.of("NO_ELIMINATION");
    private static final String SOURCES = "[ { id: s, title: A draw, publisher: infcheck, basis: computed } ]\n";

    Checked(Checker checker) {
        this(checker, checker, null);
    }

    /**
     * What is said of every subject of some cases, by id.
     *
     * @throws infcheck.diagnostic.BadInputException where a fact file is wrong, or an act cannot be judged
     */
    SortedMap<String, Answer> answers(List<Keys> cases, OracleLaw law, LocalDate asOf) {
        return answers(facts(cases), law, asOf);
    }

    /** The names of the rules that hold in a case. */
    SortedSet<String> holding(Keys facts, OracleLaw law, LocalDate asOf) {
        return under(law)
                .checker()
                .check(facts(List.of(facts)), Clocks.asOf(asOf))
                .books()
                .get(0)
                .coverage()
                .rules();
    }

    private SortedMap<String, Answer> answers(FactBook facts, OracleLaw law, LocalDate asOf) {
        SortedMap<String, Answer> answers = new TreeMap<>();
        under(law).checker().check(facts, Clocks.asOf(asOf)).subjects().forEach(s -> answers.put(s.id(), answer(s)));
        return answers;
    }

    /** The same under a law, which it keeps for as long as it is asked of that one. */
    Checked under(OracleLaw law) {
        return law.equals(this.law) ? this : new Checked(book, book.under(scenario(law)), law);
    }

    /** Whether the facts of a case do not contradict each other. */
    static boolean sound(Keys facts) {
        try {
            return !facts(List.of(facts)).subjects().isEmpty();
        } catch (BadInputException e) {
            return false;
        }
    }

    static FactBook facts(List<Keys> cases) {
        List<SourceFile> files = new ArrayList<>(List.of(file("sources.yaml", SOURCES)));
        for (Keys facts : cases) {
            facts.list("types").forEach(t -> files.add(file("systems", t)));
            facts.list("launchers").forEach(l -> files.add(file("launchers", l)));
        }
        List<Keys> data =
                cases.stream().flatMap(c -> c.list("inventory").stream()).toList();
        if (!data.isEmpty()) {
            files.add(file("inventory-1987.yaml", new Val.Many(List.copyOf(sourced(data))).yaml()));
        }
        return FactBooks.read(files);
    }

    private static List<Keys> sourced(List<Keys> data) {
        return data.stream().map(d -> d.and("source", "s")).toList();
    }

    private static SourceFile file(String folder, Keys subject) {
        String id = subject.text("id");
        return file(
                folder + "/" + id + ".yaml",
                subject.and("names", List.of(id), "source", "s").lines());
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Scenario scenario(OracleLaw law) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file =
                file("scenario.yaml", law.under().and("title", "drawn").lines());
        return Yaml.read(file, Schema.of("scenario"), diagnostics)
                .map(root -> Scenarios.within("drawn", root))
                .orElseThrow();
    }

    private static Answer answer(SubjectFindings subject) {
        return new Answer(
                subject.status(),
                subject.statusNow(),
                subject.findings().stream().map(Checked::said).toList());
    }

    private static Said said(Finding finding) {
        return finding.act() == null
                ? new Said("", "", "", ruling(finding))
                : new Said(
                        finding.act().id(),
                        finding.act().from(),
                        Objects.requireNonNullElse(finding.act().until(), ""),
                        ruling(finding));
    }

    private static Ruling ruling(Finding finding) {
        Ruling ruling = new Ruling();
        finding.breaches()
                .forEach(b -> ruling.breaches()
                        .computeIfAbsent(b.provision(), p -> new TreeSet<>())
                        .addAll(b.grounds().stream().map(g -> g.ground()).toList()));
        finding.duties().forEach(d -> ruling.duties().add(d.provision() + " by " + d.due()));
        finding.reasons().stream()
                .map(Reason::reason)
                .forEach(r -> (OPEN.contains(r) ? ruling.open() : ruling.reasons()).add(r));
        return ruling;
    }
}
