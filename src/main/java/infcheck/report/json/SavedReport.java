package infcheck.report.json;

import infcheck.analysis.comparison.ReportSnapshot;
import infcheck.check.Clocks;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.Folder;
import infcheck.document.folder.SourceFile;
import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.finding.Views;
import infcheck.rulebook.law.BookWording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** A report that {@link ReportJson} wrote, read from its file. */
public final class SavedReport {
    private static final String CURE = "make one with `infcheck check --format json -o FILE`";
    private final JsonPart root;
    private final Map<String, BookWording> labels;

    private SavedReport(JsonPart root, Map<String, BookWording> labels) {
        this.root = root;
        this.labels = labels;
    }

    /**
     * Reads what a report in a file says.
     *
     * @param labels of the books that are known here, by id; of another the report has no words
     * @param diagnostics gets what is wrong with the file
     * @return empty where it cannot be read, is no report, or is one of another version
     */
    public static Optional<ReportSnapshot> read(Path path, Map<String, BookWording> labels, Diagnostics diagnostics) {
        return Folder.file(path, String.valueOf(path.getFileName()), diagnostics)
                .flatMap(file -> read(file, labels, diagnostics));
    }

    private static Optional<ReportSnapshot> read(
            SourceFile file, Map<String, BookWording> labels, Diagnostics diagnostics) {
        try {
            JsonPart root =
                    new JsonPart(JsonMapper.shared().readTree(new String(file.bytes(), StandardCharsets.UTF_8)), "");
            JsonPart version = root.get("schemaVersion");
            if (version.node().isInt() && version.node().intValue() != ReportJson.SCHEMA_VERSION) {
                diagnostics.error(
                        Place.of(file.path()),
                        "other-version",
                        "the report is of version " + version.node().intValue() + ", and this program reads version "
                                + ReportJson.SCHEMA_VERSION,
                        "make it again: `infcheck check --format json -o FILE`");
                return Optional.empty();
            }
            return Optional.of(new SavedReport(root, labels).snapshot());
        } catch (JacksonException e) {
            diagnostics.error(place(file, e.getLocation()), "not-json", "this is not JSON", CURE);
        } catch (JsonPart.Misshapen e) {
            diagnostics.error(
                    Place.of(file.path()), "no-report", "this is not a report of a check: " + e.getMessage(), CURE);
        }
        return Optional.empty();
    }

    private static Place place(SourceFile file, TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1
                ? Place.of(file.path())
                : new Place(file.path(), at.getLineNr(), Math.max(0, at.getColumnNr()));
    }

    private ReportSnapshot snapshot() {
        List<JsonPart> books = root.list("books");
        if (root.whole("schemaVersion") != ReportJson.SCHEMA_VERSION || books.isEmpty()) {
            throw root.get("books").isNot("a list of rule books");
        }
        Clocks clocks = new Clocks(
                root.date("asOf"),
                root.find("knownAt").map(k -> root.date("knownAt")).orElse(null));
        return new ReportSnapshot(
                clocks,
                root.texts("scenarios"),
                root.texts("by"),
                books.stream().map(b -> book(b, books.size())).toList());
    }

    private ReportSnapshot.OfBook book(JsonPart book, int books) {
        String id = book.text("id");
        BookWording words = labels.getOrDefault(id, new BookWording(id, BookWording.Kind.TREATY, Map.of()));
        return new ReportSnapshot.OfBook(
                id,
                book.text("hash"),
                words,
                root.list("subjects").stream()
                        .flatMap(s -> verdict(s, id, books).map(v -> subject(s, v, id)))
                        .toList());
    }

    /** The part that holds what a book says of a subject as a whole; with one book it is the subject itself. */
    private static Stream<JsonPart> verdict(JsonPart subject, String book, int books) {
        return books == 1 ? Stream.of(subject) : subject.get("books").find(book).stream();
    }

    private static SubjectFindings subject(JsonPart subject, JsonPart verdict, String book) {
        Status status = verdict.word("status", Status.values());
        List<Finding> findings = subject.list("findings").stream()
                .map(SavedFinding::of)
                .filter(f -> f.book().equals(book))
                .toList();
        return new SubjectFindings(
                subject.text("id"),
                subject.text("kind"),
                subject.text("name"),
                subject.text("state"),
                verdict.texts("classes"),
                status,
                verdict.find("statusNow")
                        .map(n -> verdict.word("statusNow", Status.values()))
                        .orElse(null),
                verdict.list("butFor").stream().map(SavedFinding::ground).toList(),
                Views.same(status),
                findings);
    }
}
