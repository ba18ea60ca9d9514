package infcheck.cli.output;

import infcheck.analysis.sweep.SweepMap;
import infcheck.report.ci.KnownPlaces;
import infcheck.report.ci.SweepJunit;
import infcheck.report.ci.SweepSarif;
import infcheck.report.html.SweepHtml;
import infcheck.report.html.SweepSvg;
import infcheck.report.json.SweepJson;
import infcheck.report.table.SweepCsv;
import infcheck.report.table.SweepMarkdown;
import infcheck.report.text.SweepText;
import infcheck.rulebook.RuleBook;
import java.util.Map;

/**
 * A map, ready to be told in any form.
 *
 * @param rules the rule books by id
 */
public record SweepAnswer(SweepMap map, KnownPlaces places, Map<String, RuleBook> rules) {
    public static final Forms<SweepAnswer> FORMS = new Forms<>(
            "sweep",
            Map.of(
                    Form.TEXT, (a, page) -> SweepText.of(a.map, page),
                    Form.JSON, (a, page) -> SweepJson.of(a.map),
                    Form.MD, (a, page) -> SweepMarkdown.of(a.map),
                    Form.HTML, (a, page) -> SweepHtml.of(a.map),
                    Form.CSV, (a, page) -> SweepCsv.of(a.map),
                    Form.JUNIT, (a, page) -> SweepJunit.of(a.map),
                    Form.SARIF, (a, page) -> SweepSarif.of(a.map, a.places, a.rules),
                    Form.SVG, (a, page) -> SweepSvg.of(a.map)));
}
