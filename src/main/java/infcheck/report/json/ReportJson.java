package infcheck.report.json;

import infcheck.check.BookReport;
import infcheck.check.Counts;
import infcheck.check.Report;
import infcheck.check.timetable.Deadlines;
import infcheck.fact.ValueText;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.PublicStatement;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.ClaimantReports;
import infcheck.report.phrase.InputOrigins;
import infcheck.wording.WorldCount;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON for a program: schema version 1, no timestamps, every list in a fixed order. */
public final class ReportJson {
    static final int SCHEMA_VERSION = 1;
    private final Report report;
    private final InputOrigins origins;
    private final ClaimantReports beside;

    private ReportJson(Report report, InputOrigins origins, ClaimantReports beside) {
        this.report = report;
        this.origins = origins;
        this.beside = beside;
    }

    /** The report as one JSON object, ending with a line feed; the first book is the headline, the others stand apart. */
    public static String of(Report report) {
        return of(report, InputOrigins.UNSAID, ClaimantReports.NOBODY);
    }

    /** The same, with the values that were set, the sources without a date, and what single claimants would say. */
    public static String of(Report report, InputOrigins origins, ClaimantReports beside) {
        return Json.print(new ReportJson(report, origins, beside).root());
    }

    /** The same, and what is due when. */
    public static String of(Report report, InputOrigins origins, ClaimantReports beside, Deadlines deadlines) {
        ObjectNode root = new ReportJson(report, origins, beside).root();
        DeadlinesJson.put(root, deadlines);
        return Json.print(root);
    }

    private ObjectNode root() {
        ObjectNode root = Json.object();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("asOf", Json.date(report.clocks().asOf()));
        root.put("knownAt", Json.date(report.clocks().knownAt()));
        root.set("undated", Json.texts(List.copyOf(origins.undated())));
        root.set("scenarios", Json.texts(report.scenarios()));
        root.set("set", Json.texts(origins.set()));
        root.set("by", Json.texts(report.by()));
        root.set("later", Json.list(report.later(), ReportJson::later));
        root.put("worldsCovered", worlds(report.books().get(0)));
        root.set("books", Json.list(report.books(), ReportJson::book));
        root.set("counts", counts());
        root.set("subjects", Json.list(report.subjects(), this::subject));
        return root;
    }

    private static ObjectNode book(BookReport book) {
        ObjectNode node = Json.object()
                .put("id", book.book())
                .put("name", book.labels().name())
                .put("hash", book.hash())
                .put("worldsCovered", worlds(book));
        return node.set("statusWords", BookJson.words(book.labels()));
    }

    private static String worlds(BookReport book) {
        return WorldCount.text(book.coverage().worlds());
    }

    private ObjectNode counts() {
        ObjectNode counts = counts(report.books().get(0).counts());
        if (severalBooks()) {
            ObjectNode books = counts.putObject("books");
            report.books().forEach(b -> books.set(b.book(), counts(b.counts())));
        }
        return counts;
    }

    private static ObjectNode counts(Counts counts) {
        ObjectNode node = Json.object().put("subjects", counts.subjects());
        counts.byStatus().forEach((status, number) -> node.put(status.name(), number));
        ObjectNode kinds = node.putObject("kinds");
        counts.byKind().forEach(kinds::put);
        return node;
    }

    private ObjectNode subject(SubjectFindings subject) {
        ObjectNode node = Json.object()
                .put("id", subject.id())
                .put("kind", subject.kind())
                .put("name", subject.name())
                .put("state", subject.state())
                .setAll(verdict(report.books().get(0), subject));
        if (severalBooks()) {
            ObjectNode books = node.putObject("books");
            report.books().forEach(b -> of(b, subject.id()).forEach(said -> books.set(b.book(), verdict(b, said))));
        }
        node.set("statements", Json.list(report.saidOf(subject.id()), ReportJson::statement));
        node.set("findings", Json.list(findings(subject.id()), f -> f));
        return node;
    }

    private static ObjectNode later(ActFact act) {
        return Json.object()
                .put("id", act.id())
                .put("kind", ValueText.of(act.kind()))
                .put("by", act.by())
                .put("from", act.from().text())
                .put("at", act.at().toString());
    }

    private static ObjectNode statement(PublicStatement said) {
        ObjectNode node = Json.object()
                .put("id", said.id())
                .put("by", said.by())
                .put("state", said.state())
                .put("on", said.on().text())
                .put("says", said.says());
        return node.set("act", node.nullNode());
    }

    private ObjectNode verdict(BookReport book, SubjectFindings subject) {
        ObjectNode node = SubjectJson.verdict(subject, new BookPhrases(book.labels()));
        node.put("recalledAlone", book.recalled().contains(subject.id()));
        if (!beside.reports().isEmpty()) {
            ObjectNode by = node.putObject("statusBy");
            beside.of(book.book(), subject.id()).forEach((claimant, status) -> by.put(claimant, status.name()));
        }
        return node;
    }

    private List<ObjectNode> findings(String id) {
        return report.books().stream()
                .flatMap(b -> of(b, id)
                        .flatMap(s -> s.findings().stream())
                        .map(f -> FindingJson.of(f, new BookPhrases(b.labels()))))
                .toList();
    }

    private static Stream<SubjectFindings> of(BookReport book, String id) {
        return book.subjects().stream().filter(s -> s.id().equals(id));
    }

    private boolean severalBooks() {
        return report.books().size() > 1;
    }
}
