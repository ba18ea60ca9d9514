package infcheck.report.ci;

import infcheck.check.BookReport;
import infcheck.diagnostic.Place;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.json.Json;
import infcheck.report.phrase.BookPhrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The findings of one book as results: one for each rule or reason that a finding names. */
record SarifResults(BookReport book, FactBook facts, SarifRules rules) {

    /** The topic of one result: the rule or reason, and how it comes out. */
    private record Named(String id, int index, Status status, List<Ground> grounds) {}

    List<ObjectNode> all() {
        List<ObjectNode> results = new ArrayList<>();
        for (SubjectFindings subject : book.subjects()) {
            subject.findings().forEach(f -> named(f).forEach(n -> results.add(result(subject, f, n))));
            if (subject.findings().isEmpty()) {
                results.add(bare(subject));
            }
        }
        return results;
    }

    /** A dispute is one over each of its rules; where all is settled each breach has its own status. */
    private Set<Named> named(Finding finding) {
        Set<Named> named = new LinkedHashSet<>();
        boolean open = finding.status() == Status.DISPUTED || finding.status() == Status.INDETERMINATE;
        for (BreachFound breach : finding.breaches()) {
            named.add(new Named(
                    breach.rule(),
                    rules.rule(breach.rule()),
                    open ? finding.status() : breach.status(),
                    open ? List.of() : breach.grounds()));
        }
        Status duty = open || finding.breaches().isEmpty() ? finding.status() : Status.COMPLIANT;
        finding.duties().forEach(d -> named.add(new Named(d.rule(), rules.rule(d.rule()), duty, List.of())));
        if (named.isEmpty()) {
            finding.reasons()
                    .forEach(r -> named.add(new Named(r.reason(), rules.reason(r), finding.status(), List.of())));
        }
        return named;
    }

    private ObjectNode result(SubjectFindings subject, Finding finding, Named named) {
        ObjectNode result = Json.object().put("ruleId", named.id()).put("ruleIndex", named.index());
        SarifParts.outcome(result, named.status());
        SarifParts.message(
                result,
                message(subject, finding),
                subject,
                finding.act() == null ? place(subject) : finding.act().at());
        SarifParts.fingerprint(result, fingerprint(finding, subject, named));
        SarifParts.suppress(result, named.status(), named.grounds());
        SarifParts.about(result, subject).put("status", finding.status().name()).put("by", finding.by());
        return result;
    }

    /** The result for a subject on which there is no finding. */
    private ObjectNode bare(SubjectFindings subject) {
        ObjectNode result = Json.object();
        SarifParts.outcome(result, subject.status());
        SarifParts.message(
                result,
                subject.name() + ", " + new BookPhrases(book.labels()).status(subject.status()),
                subject,
                place(subject));
        SarifParts.about(result, subject);
        return result;
    }

    private String message(SubjectFindings subject, Finding finding) {
        return subject.name() + ", " + new BookPhrases(book.labels()).headline(finding) + ": " + finding.because();
    }

    private List<String> fingerprint(Finding finding, SubjectFindings subject, Named named) {
        String act = finding.act() == null
                ? ""
                : finding.act().id() + "@" + finding.act().from();
        return List.of(book.book(), subject.id(), finding.by(), act, named.id());
    }

    private @Nullable Place place(SubjectFindings subject) {
        Optional<SubjectFacts> stated = facts.subject(subject.id());
        return stated.map(SubjectFacts::at).orElse(null);
    }
}
