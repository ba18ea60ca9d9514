package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.document.folder.SourceFile;
import infcheck.factbook.statement.SubjectFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Fact files in memory. */
public final class Sample {
    public static final String SOURCES = """
            source: report
            sources:
              - { id: report, title: A report, publisher: Somebody, basis: retrieved }
              - { id: other, title: Another report, publisher: Somebody, basis: recalled }
            """;

    /** A file of sources. */
    public static final String LISTED =
            "- { id: report, title: A report, publisher: Somebody, date: 2020-03, basis: retrieved }\n";

    /** Sources with dates, and one without. */
    public static final String DATED = """
            source: report
            sources:
              - { id: report, title: A report, publisher: Somebody, date: 2014-07, basis: retrieved }
              - { id: early, title: A hint, publisher: Somebody, date: 2014-01-29, basis: retrieved }
              - { id: late, title: A briefing, publisher: Somebody, date: 2019-01-23, basis: retrieved }
              - { id: undated, title: A page, publisher: Somebody, basis: recalled }
            """;

    private Sample() {}

    /** The one type of a file with dated sources. */
    public static SubjectFacts dated(String line, String... acts) {
        return only(read(alone("xx-one", line, List.of(acts)) + DATED));
    }

    /** The only subject of a book. */
    public static SubjectFacts only(FactBook book) {
        assertThat(book.subjects()).hasSize(1);
        return book.subjects().get(0);
    }

    /** A ballistic type, ground-mobile, with one more line and some acts. */
    public static String system(String id, String line, List<String> acts) {
        return alone(id, line, acts) + SOURCES;
    }

    public static String alone(String id, String line, List<String> acts) {
        return "id: " + id + "\nnames: [N-" + id + "]\nstate: US\nflight-path: ballistic\nweapon-delivery: true\n"
                + "platforms: [ground-mobile]\n" + line + "\n"
                + (acts.isEmpty() ? "" : "acts:\n  " + String.join("\n  ", acts) + "\n");
    }

    public static SourceFile file(String name, String text) {
        return new SourceFile("facts/" + name, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static FactBook read(String system) {
        return FactBooks.read(List.of(file("one.yaml", system)));
    }
}
