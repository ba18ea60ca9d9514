package infcheck.cli.output;

import infcheck.report.change.ChangeReport;
import infcheck.report.ci.ChangeJunit;
import infcheck.report.ci.ChangeSarif;
import infcheck.report.ci.KnownPlaces;
import infcheck.report.html.ChangeHtml;
import infcheck.report.page.TextPage;
import infcheck.report.table.ChangeCsv;
import infcheck.report.table.ChangeMarkdown;
import infcheck.rulebook.RuleBook;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An answer on changes, ready to be written in any form.
 *
 * @param text for a person
 * @param json for a program
 * @param named the ids of the subjects that the user named
 * @param rules the rule books by id, as far as they are at hand
 */
public record ChangeAnswer(
        ChangeReport report,
        Function<TextPage, String> text,
        Supplier<String> json,
        Set<String> named,
        KnownPlaces places,
        Map<String, RuleBook> rules) {
    private static final Map<Form, BiFunction<ChangeAnswer, TextPage, String>> WRITERS = Map.of(
            Form.TEXT, (a, page) -> a.text.apply(page),
            Form.JSON, (a, page) -> a.json.get(),
            Form.MD, (a, page) -> ChangeMarkdown.of(a.report, a.named),
            Form.HTML, (a, page) -> ChangeHtml.of(a.report, a.named),
            Form.CSV, (a, page) -> ChangeCsv.of(a.report),
            Form.JUNIT, (a, page) -> ChangeJunit.of(a.report),
            Form.SARIF, (a, page) -> ChangeSarif.of(a.report, a.places, a.rules));

    public static final Forms<ChangeAnswer> OF_WHAT_IF = new Forms<>("what-if", WRITERS);
    public static final Forms<ChangeAnswer> OF_DIFF = new Forms<>("diff", WRITERS);
}
