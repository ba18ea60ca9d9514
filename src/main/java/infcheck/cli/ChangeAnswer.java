package infcheck.cli;

import infcheck.report.ChangeReport;
import infcheck.report.ci.ChangeJunit;
import infcheck.report.ci.ChangeSarif;
import infcheck.report.ci.KnownPlaces;
import infcheck.report.html.ChangeHtml;
import infcheck.report.table.ChangeCsv;
import infcheck.report.table.ChangeMarkdown;
import infcheck.rulebook.RuleBook;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What changed or would change, ready to be told in any form.
 *
 * @param text for a person
 * @param json for a program
 * @param named the ids of the subjects that the user named
 * @param rules the rule books by id, as far as they are at hand
 */
record ChangeAnswer(
        ChangeReport report,
        Supplier<String> text,
        Supplier<String> json,
        Set<String> named,
        KnownPlaces places,
        Map<String, RuleBook> rules) {
    private static final Map<Form, Function<ChangeAnswer, String>> WRITERS = Map.of(
            Form.TEXT, a -> a.text.get(),
            Form.JSON, a -> a.json.get(),
            Form.MD, a -> ChangeMarkdown.of(a.report, a.named),
            Form.HTML, a -> ChangeHtml.of(a.report, a.named),
            Form.CSV, a -> ChangeCsv.of(a.report),
            Form.JUNIT, a -> ChangeJunit.of(a.report),
            Form.SARIF, a -> ChangeSarif.of(a.report, a.places, a.rules));

    static final Forms<ChangeAnswer> OF_WHAT_IF = new Forms<>("what-if", WRITERS);
    static final Forms<ChangeAnswer> OF_DIFF = new Forms<>("diff", WRITERS);
}
