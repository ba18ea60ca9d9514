package infcheck.report.change;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.report.phrase.InputOrigins;
import infcheck.report.phrase.LaterActs;
import infcheck.wording.WorldCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The head of a report on one rule book, one thing a line. */
public record ReportHeader(Report report, InputOrigins origins, BookReport book) {
    private static final int LABEL = 11;

    public String text() {
        return lines().entrySet().stream()
                .map(e -> line(e.getKey(), e.getValue()))
                .collect(Collectors.joining("", title() + "\n", ""));
    }

    /** {@code INF Treaty (1987), as of 2019-02-01}. */
    public String title() {
        return book.labels().name() + ", as of " + report.clocks().asOf();
    }

    /** The things that were asked, by a word or two for each, in the order of a page. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                "rules",
                book.book() + " " + book.hash() + ", " + origins.books().getOrDefault(book.book(), "given"));
        lines.put("facts", origins.facts());
        lines.put("known at", knownAt());
        lines.put("set", listed(origins.set()));
        lines.put("scenarios", report.scenarios().isEmpty() ? "none" : listed(report.scenarios()));
        lines.put("by", listed(report.by()));
        lines.put("later", LaterActs.counted(report.later()));
        lines.put("worlds", WorldCount.text(book.coverage().worlds()) + ", all covered");
        lines.values().removeIf(String::isEmpty);
        return lines;
    }

    private String knownAt() {
        if (report.clocks().knownAt() == null) {
            return "";
        }
        return report.clocks().knownAt()
                + (origins.undated().isEmpty()
                        ? ""
                        : "; sources without a date count as known: " + listed(List.copyOf(origins.undated())));
    }

    private static String listed(List<String> words) {
        return String.join(", ", words);
    }

    private static String line(String label, String words) {
        return label + " ".repeat(LABEL - label.length()) + words + "\n";
    }
}
