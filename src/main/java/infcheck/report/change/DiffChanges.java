package infcheck.report.change;

import infcheck.analysis.comparison.ReportSnapshot;
import infcheck.analysis.diff.DiffAnswer;
import infcheck.analysis.diff.DiffCause;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.DiffOrigins;
import infcheck.report.phrase.FactPlaces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison in words. */
public record DiffChanges(DiffAnswer answer, DiffOrigins origins) {

    /** The report on what changed, ready for any form. */
    public ChangeReport report() {
        return new ChangeReport("diff", answer.books().stream().map(this::book).toList());
    }

    private ChangeReport.OfBook book(DiffAnswer.OfBook book) {
        return new ChangeReport.OfBook(
                book.book(),
                book.labels(),
                book.labels().name() + ": what changed",
                asked(book),
                book.subjects().stream().map(DiffChanges::subject).toList(),
                all(book.book()));
    }

    /** Both sides. */
    public Map<String, String> asked(DiffAnswer.OfBook book) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("before", side(answer.before(), book.before(), origins.before()));
        lines.put("after", side(answer.after(), book.after(), origins.after()));
        return lines;
    }

    private static String side(ReportSnapshot report, String hash, String origin) {
        String known = report.clocks().knownAt() == null
                ? ""
                : ", known at " + report.clocks().knownAt();
        return "as of " + report.clocks().asOf() + known + listed("scenarios", report.scenarios())
                + listed("by", report.by()) + ", rules " + hash + ", " + origin;
    }

    private static String listed(String what, List<String> words) {
        return words.isEmpty() ? "" : ", " + what + " " + String.join(" and ", words);
    }

    private List<SubjectFindings> all(String book) {
        Map<String, SubjectFindings> all = new TreeMap<>();
        Stream.of(answer.before(), answer.after())
                .flatMap(r -> r.books().stream())
                .filter(b -> b.book().equals(book))
                .flatMap(b -> b.subjects().stream())
                .forEach(s -> all.put(s.id(), s));
        return List.copyOf(all.values());
    }

    public static ChangeReport.OfSubject subject(DiffAnswer.OfSubject subject) {
        return new ChangeReport.OfSubject(
                subject.change(),
                words(Stream.concat(subject.headline().stream(), subject.now().stream())),
                subject.acts().stream()
                        .map(a -> new ChangeReport.OfAct(a.change(), words(a.causes().stream())))
                        .toList());
    }

    private static List<String> words(Stream<DiffCause> causes) {
        return causes.distinct().map(DiffChanges::cause).toList();
    }

    private static String cause(DiffCause cause) {
        return cause.at().isEmpty()
                ? cause.says()
                : cause.says() + " ("
                        + cause.at().stream().map(FactPlaces::line).collect(Collectors.joining(", ")) + ")";
    }
}
