package infcheck.check;

import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The extent to which a scenario changes an answer. */
public enum ScenarioEffect {
    /** Every finding is the same without it. */
    NOTHING,
    /** Findings differ, and no headline does. */
    NO_HEADLINE,
    /** Some headline differs. */
    HEADLINES;

    /** The effect of what a first report has and a second, of the same subjects, has not. */
    public static ScenarioEffect between(Report with, Report without) {
        if (findings(with).equals(findings(without))) {
            return NOTHING;
        }
        return headlines(with).equals(headlines(without)) ? NO_HEADLINE : HEADLINES;
    }

    private static List<List<SubjectFindings>> findings(Report report) {
        return report.books().stream().map(BookReport::subjects).toList();
    }

    private record Headline(
            String subject, Status status, @Nullable Status now) {}

    private static List<Headline> headlines(Report report) {
        List<Headline> headlines = new ArrayList<>();
        findings(report)
                .forEach(book -> book.forEach(s -> headlines.add(new Headline(s.id(), s.status(), s.statusNow()))));
        return headlines;
    }
}
