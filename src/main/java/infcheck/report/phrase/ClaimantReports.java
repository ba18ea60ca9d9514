package infcheck.report.phrase;

import infcheck.check.Report;
import infcheck.finding.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reports that single claimants would give, to be laid beside the one over all of them.
 *
 * @param reports each by one claimant, on the same facts, dates and rule books
 */
public record ClaimantReports(List<Report> reports) {
    /** The value for a report that has no claimants beside it. */
    public static final ClaimantReports NOBODY = new ClaimantReports(List.of());

    public ClaimantReports {
        reports = List.copyOf(reports);
    }

    public List<String> claimants() {
        return reports.stream().map(ClaimantReports::claimant).toList();
    }

    /** The status that each claimant would give a subject by one rule book, in the order of the reports. */
    public Map<String, Status> of(String book, String subject) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        reports.forEach(r -> statuses.put(claimant(r), status(r, book, subject)));
        return statuses;
    }

    private static String claimant(Report report) {
        return report.by().get(0);
    }

    private static Status status(Report report, String book, String subject) {
        return report.books().stream()
                .filter(b -> b.book().equals(book))
                .flatMap(b -> b.subjects().stream())
                .filter(s -> s.id().equals(subject))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
