package infcheck.report.ci;

import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ChangeReport;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.text.SubjectChangeText;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes changes as JUnit XML: a test suite a rule book, a test case a subject.
 *
 * <p>A subject fails where it, or an act of it, became a violation; it is skipped where it came to be disputed, or cannot be told any
 * more. What was so before passes.
 */
public final class ChangeJunit {
    private final ChangeReport report;
    private final Xml xml = new Xml();

    private ChangeJunit(ChangeReport report) {
        this.report = report;
    }

    /** The XML, as Jenkins reads it. */
    public static String of(ChangeReport report) {
        return new ChangeJunit(report).text();
    }

    private String text() {
        long tests = report.books().stream().mapToLong(b -> b.all().size()).sum();
        long failures = report.books().stream()
                .mapToLong(b -> count(b, TestVerdict.FAILED))
                .sum();
        return xml.element(
                        "testsuites",
                        JunitParts.suite("infcheck", tests, failures),
                        () -> report.books().forEach(this::suite))
                .text();
    }

    private void suite(ChangeReport.OfBook book) {
        Map<String, String> attributes =
                JunitParts.suite(book.book(), book.all().size(), count(book, TestVerdict.FAILED));
        attributes.put("skipped", String.valueOf(count(book, TestVerdict.SKIPPED)));
        Map<String, ChangeReport.OfSubject> changed = new HashMap<>();
        book.changed().forEach(s -> changed.put(s.change().subject().id(), s));
        xml.element("testsuite", attributes, () -> {
            xml.element(
                    "properties",
                    Map.of(),
                    () -> book.asked().forEach((name, value) -> JunitParts.property(xml, name, value)));
            book.all().forEach(s -> testCase(book, s, changed));
        });
    }

    private void testCase(
            ChangeReport.OfBook book, SubjectFindings subject, Map<String, ChangeReport.OfSubject> changed) {
        Map<String, String> attributes = JunitParts.testCase(
                subject.name() + " (" + subject.id() + ")", book.book() + "." + subject.kind(), subject.status());
        ChangeReport.OfSubject change = changed.get(subject.id());
        BookPhrases phrases = new BookPhrases(book.labels());
        xml.element("testcase", attributes, () -> {
            if (change == null) {
                String same = "unchanged: " + phrases.status(subject.status()) + ": "
                        + new HeadlineReason(phrases).words(subject);
                JunitParts.ending(xml, TestVerdict.PASSED, subject.status(), same, same + "\n");
            } else {
                Status became = change.became().orElse(Status.OUT_OF_SCOPE);
                String words = new SubjectChangeText(phrases, change).text();
                JunitParts.ending(
                        xml, verdict(change), became, words.lines().findFirst().orElse(""), words);
            }
        });
    }

    private static long count(ChangeReport.OfBook book, TestVerdict verdict) {
        return book.changed().stream().filter(s -> verdict(s) == verdict).count();
    }

    private static TestVerdict verdict(ChangeReport.OfSubject change) {
        return change.became()
                .map(status -> TestVerdict.of(status, Status.VIOLATION))
                .orElse(TestVerdict.PASSED);
    }
}
