package infcheck.report.ci;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.Head;
import infcheck.report.Origins;
import infcheck.report.Phrases;
import infcheck.report.TextFindings;
import infcheck.report.TextPage;
import infcheck.report.Why;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A check as JUnit XML: a test suite a rule book, a test case a subject.
 *
 * <p>A subject fails from a headline on; below it, what is disputed or cannot be told is skipped, and all else passes.
 */
public final class CheckJunit {
    private final Report report;
    private final Origins origins;
    private final Status failing;
    private final Xml xml = new Xml();

    private CheckJunit(Report report, Origins origins, Status failing) {
        this.report = report;
        this.origins = origins;
        this.failing = failing;
    }

    /**
     * The XML, as Jenkins reads it.
     *
     * @param failing the least headline with which a test case fails
     */
    public static String of(Report report, Origins origins, Status failing) {
        return new CheckJunit(report, origins, failing).text();
    }

    private String text() {
        long tests =
                report.books().stream().mapToLong(b -> b.counts().subjects()).sum();
        long failures = report.books().stream().mapToLong(this::failures).sum();
        Map<String, String> attributes = attributes("infcheck", tests, failures);
        return xml.element("testsuites", attributes, () -> report.books().forEach(this::suite))
                .text();
    }

    private void suite(BookReport book) {
        Map<String, String> attributes = attributes(book.book(), book.counts().subjects(), failures(book));
        attributes.put("skipped", String.valueOf(count(book, Verdict.SKIPPED)));
        xml.element("testsuite", attributes, () -> {
            xml.element("properties", Map.of(), () -> asked(book));
            book.subjects().forEach(s -> testCase(book, s));
        });
    }

    private void asked(BookReport book) {
        property("as of", report.clocks().asOf().toString());
        new Head(report, origins, book).lines().forEach(this::property);
    }

    private static Map<String, String> attributes(String name, long tests, long failures) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("tests", String.valueOf(tests));
        attributes.put("failures", String.valueOf(failures));
        attributes.put("errors", "0");
        return attributes;
    }

    private void property(String name, String value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("value", value);
        xml.element("property", attributes);
    }

    private void testCase(BookReport book, SubjectFindings subject) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", subject.name() + " (" + subject.id() + ")");
        attributes.put("classname", book.book() + "." + subject.kind());
        attributes.put("status", subject.status().name());
        xml.element("testcase", attributes, () -> verdict(book, subject));
    }

    private void verdict(BookReport book, SubjectFindings subject) {
        Phrases phrases = new Phrases(book.labels());
        String headline = phrases.status(subject.status()) + ": " + new Why(phrases).words(subject);
        String words =
                TextPage.USUAL.text(TextFindings.of(report, book, subject).text());
        switch (Verdict.of(subject.status(), failing)) {
            case FAILED -> failure(subject.status(), headline, words);
            case SKIPPED -> xml.element("skipped", Map.of(), headline).element("system-out", Map.of(), words);
            case PASSED -> xml.element("system-out", Map.of(), words);
        }
    }

    private void failure(Status status, String headline, String words) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", status.name());
        attributes.put("message", headline);
        xml.element("failure", attributes, words);
    }

    private long failures(BookReport book) {
        return count(book, Verdict.FAILED);
    }

    private long count(BookReport book, Verdict verdict) {
        return book.subjects().stream()
                .filter(s -> Verdict.of(s.status(), failing) == verdict)
                .count();
    }

    /** How a test case ends. */
    private enum Verdict {
        FAILED,
        SKIPPED,
        PASSED;

        static Verdict of(Status status, Status failing) {
            if (status.atLeast(failing)) {
                return FAILED;
            }
            return switch (status) {
                case VIOLATION, DISPUTED, INDETERMINATE -> SKIPPED;
                case EXEMPT, COMPLIANT, OUT_OF_SCOPE -> PASSED;
            };
        }
    }
}
