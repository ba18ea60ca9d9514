package infcheck.cli;

import infcheck.analysis.Explanation;
import infcheck.check.Report;
import infcheck.check.timetable.Deadlines;
import infcheck.finding.Status;
import infcheck.report.DeadlinesText;
import infcheck.report.Dossier;
import infcheck.report.JsonReport;
import infcheck.report.TextReport;
import infcheck.report.ci.CheckJunit;
import infcheck.report.ci.CheckSarif;
import infcheck.report.html.CheckHtml;
import infcheck.report.table.CheckCsv;
import infcheck.report.table.CheckMarkdown;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, ready to be told in any form.
 *
 * @param deadlines what is due when; null where that is not asked
 * @param explained gives the explanation of a subject by its id
 */
record Answer(Dossier dossier, @Nullable Deadlines deadlines, Function<String, Explanation> explained) {
    /** The forms in which deadlines are told. */
    static final Set<ReportOption.Form> OF_DEADLINES = Set.of(ReportOption.Form.TEXT, ReportOption.Form.JSON);

    Report report() {
        return dossier.report();
    }

    /**
     * The whole answer.
     *
     * @param failing the least headline with which a test case fails
     */
    String in(ReportOption.Form form, Status failing) {
        return switch (form) {
            case TEXT -> text();
            case JSON -> json();
            case MD -> CheckMarkdown.of(report(), dossier.origins(), dossier.beside(), dossier.told());
            case HTML -> CheckHtml.of(dossier, explained);
            case CSV -> CheckCsv.of(report());
            case JUNIT -> CheckJunit.of(report(), dossier.origins(), failing);
            case SARIF -> CheckSarif.of(report(), dossier.origins(), dossier.facts(), dossier.books());
        };
    }

    private String text() {
        return deadlines == null
                ? TextReport.of(report(), dossier.origins(), dossier.beside(), dossier.told())
                : DeadlinesText.of(report(), dossier.origins(), deadlines);
    }

    private String json() {
        return deadlines == null
                ? JsonReport.of(report(), dossier.origins(), dossier.beside())
                : JsonReport.of(report(), dossier.origins(), dossier.beside(), deadlines);
    }
}
