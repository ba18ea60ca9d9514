package infcheck.report.ci;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.factbook.FactBook;
import infcheck.report.Json;
import infcheck.report.Origins;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** A check as SARIF 2.1.0: a run a rule book, a result for each finding and rule, at the line of its fact. */
public final class CheckSarif {
    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private CheckSarif() {}

    /**
     * The log as one JSON object, ending with a line feed.
     *
     * @param facts those of the report, for the places of subjects
     * @param books those of the report, in the same order, for the texts of their rules
     */
    public static String of(Report report, Origins origins, FactBook facts, List<RuleBook> books) {
        ObjectNode log = Json.object().put("$schema", SCHEMA).put("version", VERSION);
        log.set(
                "runs",
                Json.list(
                        IntStream.range(0, books.size()).boxed().toList(),
                        i -> run(report, origins, facts, report.books().get(i), books.get(i))));
        return Json.print(log);
    }

    private static ObjectNode run(Report report, Origins origins, FactBook facts, BookReport book, RuleBook rules) {
        SarifRules descriptors = new SarifRules(rules);
        SarifResults results = new SarifResults(book, facts, descriptors);
        ObjectNode run = Json.object();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "infcheck");
        run.putObject("automationDetails")
                .put("id", book.book() + "/" + report.clocks().asOf());
        run.put("columnKind", "unicodeCodePoints");
        run.set("results", Json.list(results.all(), result -> result));
        driver.set("rules", Json.list(descriptors.used(), rule -> rule));
        run.set("properties", asked(report, origins, book));
        return run;
    }

    private static ObjectNode asked(Report report, Origins origins, BookReport book) {
        ObjectNode asked = Json.object()
                .put("book", book.book())
                .put("hash", book.hash())
                .put("asOf", Json.date(report.clocks().asOf()))
                .put("knownAt", Json.date(report.clocks().knownAt()));
        asked.set("scenarios", Json.texts(report.scenarios()));
        asked.set("set", Json.texts(origins.set()));
        return asked.set("by", Json.texts(report.by()));
    }
}
