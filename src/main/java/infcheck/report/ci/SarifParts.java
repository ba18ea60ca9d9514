package infcheck.report.ci;

import infcheck.diagnostic.Place;
import infcheck.finding.Ground;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.json.Json;
import infcheck.report.phrase.BookPhrases;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Parts of a result that results of every kind have. */
final class SarifParts {
    private SarifParts() {}

    /** Names the rule that says so. */
    static void rule(ObjectNode result, SarifRules rules, int index) {
        result.put("ruleId", rules.used().get(index).path("id").asString()).put("ruleIndex", index);
    }

    /** Writes how it comes out; what is exempt is suppressed. */
    static void outcome(ObjectNode result, Status status) {
        boolean breach = status == Status.VIOLATION || status == Status.EXEMPT;
        result.put("kind", kind(status)).put("level", breach ? "error" : "none");
    }

    /** The kind of result that stands for a status, for readers of results. */
    private static String kind(Status status) {
        return switch (status) {
            case VIOLATION, EXEMPT -> "fail";
            case DISPUTED -> "review";
            case INDETERMINATE -> "open";
            case COMPLIANT -> "pass";
            case OUT_OF_SCOPE -> "notApplicable";
        };
    }

    /** Suppresses what is exempt, and says on which grounds. */
    static void suppress(ObjectNode result, Status status, List<Ground> grounds) {
        if (status == Status.EXEMPT) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", BookPhrases.grounds(grounds));
        }
    }

    /** Writes what it says, and of what; at a place in the facts, if that is known. */
    static void message(ObjectNode result, String words, SubjectFindings subject, @Nullable Place place) {
        result.putObject("message").put("text", words);
        result.putArray("locations").add(location(subject, place));
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

    /** A path as a reference that is relative, or absolute, as the path is. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Writes the fingerprint by which another log knows the same result. */
    static void fingerprint(ObjectNode result, List<String> parts) {
        result.putObject("partialFingerprints").put("infcheck/v1", String.join("|", parts));
    }

    /** Properties on the subject, to which others may be added. */
    static ObjectNode about(ObjectNode result, SubjectFindings subject) {
        return result.putObject("properties")
                .put("subject", subject.id())
                .put("name", subject.name())
                .put("state", subject.state())
                .put("headline", subject.status().name());
    }
}
