package infcheck.report.ci;

import infcheck.report.json.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The frame of a SARIF 2.1.0 log: a run for each rule book. */
final class SarifLog {
    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifLog() {}

    /** The log as one JSON object, ending with a line feed. */
    static String of(List<ObjectNode> runs) {
        ObjectNode log = Json.object().put("$schema", SCHEMA).put("version", VERSION);
        log.set("runs", Json.list(runs, run -> run));
        return Json.print(log);
    }

    /**
     * One run.
     *
     * @param id tells it from runs that ask something else
     * @param rules those that the results name, which so must have been made before
     * @param asked what was asked
     */
    static ObjectNode run(String id, List<ObjectNode> results, SarifRules rules, ObjectNode asked) {
        ObjectNode run = Json.object();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "infcheck");
        run.putObject("automationDetails").put("id", id);
        run.put("columnKind", "unicodeCodePoints");
        run.set("results", Json.list(results, result -> result));
        driver.set("rules", Json.list(rules.used(), rule -> rule));
        run.set("properties", asked);
        return run;
    }
}
