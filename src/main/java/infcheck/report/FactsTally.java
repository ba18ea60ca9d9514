package infcheck.report;

import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.report.json.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts that were read without a mistake, counted.
 *
 * @param path as the user wrote it
 * @param scenarios how many scenarios lie beside the facts
 */
public record FactsTally(String path, FactBook facts, int scenarios) {
    private static final int SCHEMA_VERSION = 1;

    /** One line. */
    public String text() {
        List<String> counts = counts().entrySet().stream()
                .map(e -> number(e.getValue(), e.getKey()))
                .toList();
        return path + ": " + String.join(", ", counts) + ", no mistake\n";
    }

    /** The same as one JSON object, ending with a line feed. */
    public String json() {
        ObjectNode root = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("facts", path)
                .put("hash", facts.hash());
        ObjectNode counts = root.putObject("counts");
        counts().forEach((what, count) -> counts.put(what.replace(' ', '-'), count));
        return Json.print(root);
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>(facts.subjects().stream()
                .collect(Collectors.groupingBy(
                        subject -> subject.kind().replace('-', ' '), Collectors.summingInt(subject -> 1))));
        counts.put(
                "act",
                facts.subjects().stream()
                        .map(SubjectFacts::acts)
                        .mapToInt(List::size)
                        .sum());
        counts.put("source", facts.sources().size());
        counts.put("statement", facts.statements().size());
        counts.put("scenario", scenarios);
        return counts;
    }

    private static String number(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
