package infcheck.report.ci;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ReportHeader;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.InputOrigins;
import infcheck.report.text.SubjectText;
import java.util.Map;

/**
 * A check as JUnit XML: a test suite a rule book, a test case a subject.
 *
 * <p>A subject fails from a headline on; below it, what is disputed or cannot be told is skipped, and all else passes.
 */
public final class CheckJunit {
    private final Report report;
    private final InputOrigins origins;
    private final Status failing;
    private final Xml xml = new Xml();

    private CheckJunit(Report report, InputOrigins origins, Status failing) {
        this.report = report;
        this.origins = origins;
        this.failing = failing;
    }

    /**
     * The XML, as Jenkins reads it.
     *
     * @param failing the least headline with which a test case fails
     */
    public static String of(Report report, InputOrigins origins, Status failing) {
        return new CheckJunit(report, origins, failing).text();
    }

    private String text() {
        long tests =
                report.books().stream().mapToLong(b -> b.counts().subjects()).sum();
        long failures = report.books().stream().mapToLong(this::failures).sum();
        return xml.element(
                        "testsuites",
                        JunitParts.suite("infcheck", tests, failures),
                        () -> report.books().forEach(this::suite))
                .text();
    }

    private void suite(BookReport book) {
        Map<String, String> attributes =
                JunitParts.suite(book.book(), book.counts().subjects(), failures(book));
        attributes.put("skipped", String.valueOf(count(book, TestVerdict.SKIPPED)));
        xml.element("testsuite", attributes, () -> {
            xml.element("properties", Map.of(), () -> asked(book));
            book.subjects().forEach(s -> testCase(book, s));
        });
    }

    private void asked(BookReport book) {
        JunitParts.property(xml, "as of", report.clocks().asOf().toString());
        new ReportHeader(report, origins, book).lines().forEach((name, value) -> JunitParts.property(xml, name, value));
    }

    private void testCase(BookReport book, SubjectFindings subject) {
        Map<String, String> attributes = JunitParts.testCase(
                subject.name() + " (" + subject.id() + ")", book.book() + "." + subject.kind(), subject.status());
        xml.element("testcase", attributes, () -> verdict(book, subject));
    }

    private void verdict(BookReport book, SubjectFindings subject) {
        BookPhrases phrases = new BookPhrases(book.labels());
        String headline = phrases.status(subject.status()) + ": " + new HeadlineReason(phrases).words(subject);
        String words = TextPage.USUAL.text(SubjectText.of(report, book, subject).text());
        JunitParts.ending(xml, TestVerdict.of(subject.status(), failing), subject.status(), headline, words);
    }

    private long failures(BookReport book) {
        return count(book, TestVerdict.FAILED);
    }

    private long count(BookReport book, TestVerdict verdict) {
        return book.subjects().stream()
                .filter(s -> TestVerdict.of(s.status(), failing) == verdict)
                .count();
    }
}
