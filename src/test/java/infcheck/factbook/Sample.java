package infcheck.factbook;

import infcheck.document.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Fact files in memory. */
final class Sample {
    static final String SOURCES = """
            source: report
            sources:
              - { id: report, title: A report, publisher: Somebody, basis: retrieved }
              - { id: other, title: Another report, publisher: Somebody, basis: recalled }
            """;

    /** A file of sources. */
    static final String LISTED =
            "- { id: report, title: A report, publisher: Somebody, date: 2020-03, basis: retrieved }\n";

    private Sample() {}

    /** A ballistic type, ground-mobile, with one more line and some acts. */
    static String system(String id, String line, List<String> acts) {
        return alone(id, line, acts) + SOURCES;
    }

    static String alone(String id, String line, List<String> acts) {
        return "id: " + id + "\nnames: [N-" + id + "]\nstate: US\nflight-path: ballistic\nweapon-delivery: true\n"
                + "platforms: [ground-mobile]\n" + line + "\n"
                + (acts.isEmpty() ? "" : "acts:\n  " + String.join("\n  ", acts) + "\n");
    }

    static SourceFile file(String name, String text) {
        return new SourceFile("facts/" + name, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static FactBook read(String system) {
        return FactBooks.read(List.of(file("one.yaml", system)));
    }
}
