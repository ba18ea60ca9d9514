package infcheck.report.change;

import infcheck.analysis.comparison.ActChange;
import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.FindingGroup;
import infcheck.report.phrase.FindingLines;
import infcheck.wording.DutyPhrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Acts of one kind and one State to which the same happens, told together.
 *
 * @param acts at least one
 */
public record ChangeFold(List<ChangeReport.OfAct> acts) {

    /** The things that acts must share to be listed together. */
    private record Alike(String kind, String by, List<Object> before, List<Object> after, List<String> because) {
        static Alike of(ChangeReport.OfAct act) {
            return new Alike(
                    act.change().kind(),
                    act.change().by(),
                    said(act.change().before()),
                    said(act.change().after()),
                    act.because());
        }

        private static List<Object> said(List<Finding> findings) {
            return findings.stream()
                    .map(f -> (Object) List.of(f.status(), f.breaches(), f.reasons()))
                    .toList();
        }
    }

    /** The acts of a subject, those alike together. */
    public static List<ChangeFold> of(List<ChangeReport.OfAct> acts) {
        Map<Alike, ChangeFold> folds = new LinkedHashMap<>();
        acts.forEach(a -> folds.computeIfAbsent(Alike.of(a), k -> new ChangeFold(new ArrayList<>()))
                .acts
                .add(a));
        return List.copyOf(folds.values());
    }

    private ActChange first() {
        return acts.get(0).change();
    }

    /** The words that name the acts: {@code flight-test by RU, 2008 to 2015}. */
    public String words() {
        return new FindingGroup(acts.stream()
                        .map(ChangeReport.OfAct::change)
                        .flatMap(c -> (c.after().isEmpty() ? c.before() : c.after()).stream())
                        .toList())
                .acts();
    }

    /** The findings before the change, one for each status in the order of time; empty for an act that is new. */
    public List<Finding> before() {
        return byHeadline(first().before());
    }

    /** The findings after the change; empty for an act that is gone. */
    public List<Finding> after() {
        return byHeadline(first().after());
    }

    private static List<Finding> byHeadline(List<Finding> findings) {
        Map<Object, Finding> first = new LinkedHashMap<>();
        findings.forEach(f -> first.putIfAbsent(f.isOfNoAct() ? f.because() : f.status(), f));
        return List.copyOf(first.values());
    }

    /** {@code disputed → exempt}. */
    public String headlines(BookPhrases phrases) {
        return headlines(before(), phrases) + " → " + headlines(after(), phrases);
    }

    private static String headlines(List<Finding> findings, BookPhrases phrases) {
        return findings.isEmpty()
                ? "no such act"
                : findings.stream().map(phrases::headline).collect(Collectors.joining(", then "));
    }

    /** The causes of the change. */
    public List<String> because() {
        return acts.get(0).because();
    }

    /**
     * The lines of what is reached: the paragraphs and rules that speak after the change; if none does, those that spoke before.
     */
    public List<FindingLines.Line> lines(BookPhrases phrases) {
        List<FindingLines.Line> then = lines(phrases, first().after());
        return then.isEmpty() ? lines(phrases, first().before()) : then;
    }

    /** Each thing that is said once, with the rule that says it. */
    private static List<FindingLines.Line> lines(BookPhrases phrases, List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> says(phrases, f))
                .distinct()
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<List<FindingLines.Line>> says(BookPhrases phrases, Finding finding) {
        Stream<List<FindingLines.Line>> breaches =
                finding.breaches().stream().map(b -> lines(phrases.breach(b), b.rule()));
        Stream<List<FindingLines.Line>> duties =
                finding.duties().stream().map(d -> lines(DutyPhrase.line(d), d.rule()));
        Stream<List<FindingLines.Line>> reasons = finding.status() == Status.OUT_OF_SCOPE
                ? finding.reasons().stream()
                        .map(r -> List.of(new FindingLines.Line(false, "because " + BookPhrases.reason(r))))
                : Stream.empty();
        return Stream.of(breaches, duties, reasons).flatMap(lines -> lines);
    }

    private static List<FindingLines.Line> lines(String says, String rule) {
        return List.of(new FindingLines.Line(false, says), new FindingLines.Line(true, "rule: " + rule));
    }
}
