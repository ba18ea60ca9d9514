package infcheck.cli.output;

import infcheck.analysis.explain.Explanation;
import infcheck.check.Report;
import infcheck.check.timetable.Deadlines;
import infcheck.finding.Status;
import infcheck.report.ci.CheckJunit;
import infcheck.report.ci.CheckSarif;
import infcheck.report.html.CheckHtml;
import infcheck.report.html.RangeSvg;
import infcheck.report.json.ReportJson;
import infcheck.report.phrase.Dossier;
import infcheck.report.table.CheckCsv;
import infcheck.report.table.CheckMarkdown;
import infcheck.report.text.DeadlinesText;
import infcheck.report.text.ReportText;
import java.util.Map;
import java.util.function.Function;

/**
 * An answer of a check, ready to be written in any form.
 *
 * @param explained gives the explanation of a subject by its id
 * @param failing the least headline with which a test case fails
 */
public record CheckAnswer(Dossier dossier, Function<String, Explanation> explained, Status failing) {
    public static final Forms<CheckAnswer> FORMS = new Forms<>(
            "check",
            Map.of(
                    Form.TEXT,
                    (a, page) -> ReportText.of(a.report(), a.dossier.origins(), a.dossier.beside(), a.dossier.told())
                            .on(page),
                    Form.JSON,
                    (a, page) -> ReportJson.of(a.report(), a.dossier.origins(), a.dossier.beside()),
                    Form.MD,
                    (a, page) ->
                            CheckMarkdown.of(a.report(), a.dossier.origins(), a.dossier.beside(), a.dossier.told()),
                    Form.HTML,
                    (a, page) -> CheckHtml.of(a.dossier, a.explained),
                    Form.CSV,
                    (a, page) -> CheckCsv.of(a.report()),
                    Form.JUNIT,
                    (a, page) -> CheckJunit.of(a.report(), a.dossier.origins(), a.failing),
                    Form.SARIF,
                    (a, page) -> CheckSarif.of(a.report(), a.dossier.origins(), a.dossier.facts(), a.dossier.books()),
                    Form.SVG,
                    (a, page) -> RangeSvg.of(a.dossier)));

    /**
     * The answer of a check, with the duties that are due and their days.
     *
     * @param answer of the check itself
     */
    public record OfDeadlines(CheckAnswer answer, Deadlines due) {
        public static final Forms<OfDeadlines> FORMS = new Forms<>(
                "--deadlines",
                Map.of(
                        Form.TEXT,
                        (d, page) -> DeadlinesText.of(d.report(), d.dossier().origins(), d.due, page),
                        Form.JSON,
                        (d, page) -> ReportJson.of(
                                d.report(), d.dossier().origins(), d.dossier().beside(), d.due)));

        private Dossier dossier() {
            return answer.dossier;
        }

        private Report report() {
            return answer.report();
        }
    }

    public Report report() {
        return dossier.report();
    }
}
