package infcheck.report.ci;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.factbook.FactBook;
import infcheck.report.json.Json;
import infcheck.report.phrase.InputOrigins;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** A check as SARIF 2.1.0: a run a rule book, a result for each finding and rule, at the line of its fact. */
public final class CheckSarif {
    private CheckSarif() {}

    /**
     * The log as one JSON object, ending with a line feed.
     *
     * @param facts those of the report, for the places of subjects
     * @param books those of the report, in the same order, for the texts of their rules
     */
    public static String of(Report report, InputOrigins origins, FactBook facts, List<RuleBook> books) {
        return SarifLog.of(IntStream.range(0, books.size())
                .mapToObj(i -> run(report, origins, facts, report.books().get(i), books.get(i)))
                .toList());
    }

    private static ObjectNode run(
            Report report, InputOrigins origins, FactBook facts, BookReport book, RuleBook rules) {
        SarifRules descriptors = new SarifRules(rules);
        List<ObjectNode> results = new SarifResults(book, facts, descriptors).all();
        String id = book.book() + "/" + report.clocks().asOf();
        return SarifLog.run(id, results, descriptors, asked(report, origins, book));
    }

    private static ObjectNode asked(Report report, InputOrigins origins, BookReport book) {
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
