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
import infcheck.report.Json;
import infcheck.report.Phrases;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The findings of one book as results: one for each rule or reason that a finding names. */
record SarifResults(BookReport book, FactBook facts, SarifRules rules) {

    /** What one result is about: the rule or reason, and how it comes out. */
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
        outcome(result, named.status());
        result.putObject("message").put("text", message(subject, finding));
        result.putArray("locations")
                .add(location(
                        subject,
                        finding.act() == null ? place(subject) : finding.act().at()));
        result.putObject("partialFingerprints")
                .put("infcheck/v1", String.join("|", fingerprint(finding, subject, named)));
        if (named.status() == Status.EXEMPT) {
            result.putArray("suppressions").add(suppression(named.grounds()));
        }
        about(result, subject).put("status", finding.status().name()).put("by", finding.by());
        return result;
    }

    /** Of a subject on which there is no finding. */
    private ObjectNode bare(SubjectFindings subject) {
        ObjectNode result = Json.object();
        outcome(result, subject.status());
        result.putObject("message")
                .put("text", subject.name() + ", " + new Phrases(book.labels()).status(subject.status()));
        result.putArray("locations").add(location(subject, place(subject)));
        about(result, subject);
        return result;
    }

    private static ObjectNode about(ObjectNode result, SubjectFindings subject) {
        return result.putObject("properties")
                .put("subject", subject.id())
                .put("name", subject.name())
                .put("state", subject.state())
                .put("headline", subject.status().name());
    }

    private static void outcome(ObjectNode result, Status status) {
        boolean breach = status == Status.VIOLATION || status == Status.EXEMPT;
        result.put("kind", kind(status)).put("level", breach ? "error" : "none");
    }

    /** What a reader of results makes of a status. */
    private static String kind(Status status) {
        return switch (status) {
            case VIOLATION, EXEMPT -> "fail";
            case DISPUTED -> "review";
            case INDETERMINATE -> "open";
            case COMPLIANT -> "pass";
            case OUT_OF_SCOPE -> "notApplicable";
        };
    }

    private String message(SubjectFindings subject, Finding finding) {
        return subject.name() + ", " + new Phrases(book.labels()).headline(finding) + ": " + finding.because();
    }

    private List<String> fingerprint(Finding finding, SubjectFindings subject, Named named) {
        String act = finding.act() == null
                ? ""
                : finding.act().id() + "@" + finding.act().from();
        return List.of(book.book(), subject.id(), finding.by(), act, named.id());
    }

    private static ObjectNode suppression(List<Ground> grounds) {
        return Json.object()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", Phrases.grounds(grounds));
    }

    private static ObjectNode location(SubjectFindings subject, @Nullable Place place) {
        ObjectNode location = Json.object();
        if (place != null) {
            ObjectNode physical = location.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(place.file()));
            if (place.line() > 0) {
                physical.putObject("region").put("startLine", place.line());
            }
        }
        location.putArray("logicalLocations")
                .add(Json.object().put("name", subject.id()).put("kind", subject.kind()));
        return location;
    }

    private @Nullable Place place(SubjectFindings subject) {
        Optional<SubjectFacts> stated = facts.subject(subject.id());
        return stated.map(SubjectFacts::at).orElse(null);
    }

    /** A path as a reference that is relative, or absolute, as the path is. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
