package infcheck.report.ci;

import infcheck.analysis.sweep.SweepMap;
import infcheck.finding.Status;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.SweepWords;
import infcheck.report.phrase.SweptRegion;
import java.util.List;
import java.util.Map;

/** Writes the answers along some axes as JUnit XML: a test case a region, which fails on a violation. */
public final class SweepJunit {
    private final SweepMap map;
    private final Xml xml = new Xml();

    private SweepJunit(SweepMap map) {
        this.map = map;
    }

    /** The XML, as Jenkins reads it. */
    public static String of(SweepMap map) {
        return new SweepJunit(map).text();
    }

    private String text() {
        List<SweptRegion> all =
                map.books().stream().flatMap(b -> SweptRegion.of(b).stream()).toList();
        return xml.element(
                        "testsuites",
                        JunitParts.suite("infcheck", all.size(), count(all, TestVerdict.FAILED)),
                        () -> map.books().forEach(this::suite))
                .text();
    }

    private void suite(SweepMap.OfBook book) {
        List<SweptRegion> regions = SweptRegion.of(book);
        Map<String, String> attributes =
                JunitParts.suite(book.book(), regions.size(), count(regions, TestVerdict.FAILED));
        attributes.put("skipped", String.valueOf(count(regions, TestVerdict.SKIPPED)));
        SweepWords words = new SweepWords(map, book);
        xml.element("testsuite", attributes, () -> {
            xml.element("properties", Map.of(), () -> {
                JunitParts.property(xml, "map", words.title());
                words.borders().forEach(b -> JunitParts.property(xml, "border", b));
            });
            regions.forEach(r -> testCase(book, r));
        });
    }

    private void testCase(SweepMap.OfBook book, SweptRegion region) {
        Status status = region.said().status();
        BookPhrases phrases = new BookPhrases(book.labels());
        String words = phrases.status(status) + ": " + new HeadlineReason(phrases).words(region.said());
        xml.element(
                "testcase",
                JunitParts.testCase(region.where(book), book.book() + "." + map.subject(), status),
                () -> JunitParts.ending(xml, verdict(region), status, words, words));
    }

    private static TestVerdict verdict(SweptRegion region) {
        return TestVerdict.of(region.said().status(), Status.VIOLATION);
    }

    private static long count(List<SweptRegion> regions, TestVerdict verdict) {
        return regions.stream().filter(r -> verdict(r) == verdict).count();
    }
}
