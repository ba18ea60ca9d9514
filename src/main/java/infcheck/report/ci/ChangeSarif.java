package infcheck.report.ci;

import infcheck.analysis.comparison.ActChange;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ChangeReport;
import infcheck.report.json.Json;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes changes as SARIF 2.1.0: a run a rule book, a result an act at the line of its fact, each held against the baseline, which
 * is the first of the two answers.
 */
public final class ChangeSarif {
    private final ChangeReport.OfBook book;
    private final ChangeResults results;
    private final Map<String, ChangeReport.OfSubject> changed = new HashMap<>();

    private ChangeSarif(ChangeReport.OfBook book, SarifRules rules, KnownPlaces places) {
        this.book = book;
        this.results = new ChangeResults(book, rules, places);
        book.changed().forEach(s -> changed.put(s.change().subject().id(), s));
    }

    /**
     * The log as one JSON object, ending with a line feed.
     *
     * @param rules the rule books by id, for the texts of their rules; one need not be there
     */
    public static String of(ChangeReport report, KnownPlaces places, Map<String, RuleBook> rules) {
        return SarifLog.of(report.books().stream()
                .map(b -> run(report, b, places, new SarifRules(rules.get(b.book()))))
                .toList());
    }

    private static ObjectNode run(ChangeReport report, ChangeReport.OfBook book, KnownPlaces places, SarifRules rules) {
        ObjectNode asked = Json.object().put("book", book.book());
        book.asked().forEach(asked::put);
        List<ObjectNode> results = new ChangeSarif(book, rules, places).all();
        return SarifLog.run(book.book() + "/" + report.question(), results, rules, asked);
    }

    private List<ObjectNode> all() {
        List<ObjectNode> all = new ArrayList<>();
        for (SubjectFindings subject : book.all()) {
            ChangeReport.OfSubject change = changed.get(subject.id());
            List<ActOutcome> acts = change == null ? unchanged(subject, List.of()) : acts(subject, change);
            acts.forEach(a -> all.add(results.of(subject, change, a)));
            if (acts.isEmpty()) {
                all.add(results.bare(subject, change));
            }
        }
        return all;
    }

    private static List<ActOutcome> acts(SubjectFindings subject, ChangeReport.OfSubject change) {
        if (change.change().isPresence()) {
            boolean gone = change.change().after() == null;
            return byAct(subject).values().stream()
                    .map(f -> gone ? act(subject, f, List.of()) : act(subject, List.of(), f))
                    .map(a -> ActOutcome.changed(a, change.because()))
                    .toList();
        }
        List<ActOutcome> acts = new ArrayList<>();
        change.acts().forEach(a -> acts.add(ActOutcome.changed(a.change(), a.because())));
        acts.addAll(unchanged(subject, change.acts()));
        return acts;
    }

    private static List<ActOutcome> unchanged(SubjectFindings subject, List<ChangeReport.OfAct> changed) {
        Map<List<String>, List<Finding>> acts = byAct(subject);
        changed.forEach(a -> acts.remove(List.of(a.change().act(), a.change().by())));
        return acts.values().stream()
                .map(f -> new ActOutcome("unchanged", act(subject, f, f), List.of()))
                .toList();
    }

    private static ActChange act(SubjectFindings subject, List<Finding> before, List<Finding> after) {
        List<String> key = key(subject, (after.isEmpty() ? before : after).get(0));
        return new ActChange(key.get(0), key.get(1), before, after);
    }

    private static Map<List<String>, List<Finding>> byAct(SubjectFindings subject) {
        Map<List<String>, List<Finding>> acts = new LinkedHashMap<>();
        subject.findings()
                .forEach(f -> acts.computeIfAbsent(key(subject, f), k -> new ArrayList<>())
                        .add(f));
        return acts;
    }

    private static List<String> key(SubjectFindings subject, Finding finding) {
        return List.of(
                finding.act() == null
                        ? subject.id()
                        : Objects.requireNonNull(finding.act()).id(),
                finding.by());
    }
}
