package infcheck.report.json;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.ReportSnapshot;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.analysis.diff.DiffAnswer;
import infcheck.analysis.diff.DiffCause;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.FactPlaces;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the changes between two answers as JSON for a program: the subjects and acts that changed, and no others. */
public final class DiffJson {
    private static final int SCHEMA_VERSION = 1;
    private static final List<String> OF_CLAIMANTS = List.of("alternatives", "possible", "worlds", "pivots");

    private DiffJson() {}

    /** One JSON object, ending with a line feed. */
    public static String of(DiffAnswer answer) {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.set("before", side(answer.before()));
        root.set("after", side(answer.after()));
        root.put("changed", !answer.isSame());
        root.set("books", Json.list(answer.books(), DiffJson::book));
        return Json.print(root);
    }

    private static ObjectNode side(ReportSnapshot report) {
        ObjectNode node = Json.object()
                .put("asOf", Json.date(report.clocks().asOf()))
                .put("knownAt", Json.date(report.clocks().knownAt()));
        node.set("scenarios", Json.texts(report.scenarios()));
        node.set("by", Json.texts(report.by()));
        return node;
    }

    private static ObjectNode book(DiffAnswer.OfBook book) {
        BookPhrases phrases = new BookPhrases(book.labels());
        ObjectNode node = BookJson.of(book.book(), book.labels())
                .put("hashBefore", book.before())
                .put("hashAfter", book.after())
                .put("changed", book.subjects().size())
                .put("changedInHeadlineOrNow", book.verdicts().size())
                .put("same", book.same());
        return node.set("subjects", Json.list(book.subjects(), s -> subject(s, phrases)));
    }

    private static ObjectNode subject(DiffAnswer.OfSubject subject, BookPhrases phrases) {
        SubjectChange change = subject.change();
        ObjectNode node = Json.object()
                .put("id", change.subject().id())
                .put("name", change.subject().name())
                .put("state", change.subject().state())
                .put("change", word(change.before() == null, change.after() == null));
        node.set("before", statuses(change.before(), phrases));
        node.set("after", statuses(change.after(), phrases));
        node.set("headlineBecauseOf", causes(subject.headline()));
        node.set("nowBecauseOf", causes(subject.now()));
        return node.set("acts", Json.list(subject.acts(), a -> act(a, phrases)));
    }

    private static String word(boolean noneBefore, boolean noneAfter) {
        return noneBefore ? "new" : noneAfter ? "gone" : "changed";
    }

    private static JsonNode statuses(@Nullable SubjectFindings subject, BookPhrases phrases) {
        return subject == null ? JsonNodeFactory.instance.nullNode() : SubjectJson.statuses(subject, phrases);
    }

    private static ObjectNode act(DiffAnswer.OfAct act, BookPhrases phrases) {
        ActChange change = act.change();
        ObjectNode node = Json.object()
                .put("act", change.act())
                .put("by", change.by())
                .put("change", word(change.before().isEmpty(), change.after().isEmpty()));
        node.set("before", Json.list(change.before(), f -> finding(f, phrases)));
        node.set("after", Json.list(change.after(), f -> finding(f, phrases)));
        return node.set("becauseOf", causes(act.causes()));
    }

    /** The parts of a finding that a report kept in a file has too: nothing of who says what. */
    private static ObjectNode finding(Finding finding, BookPhrases phrases) {
        return FindingJson.of(finding, phrases).remove(OF_CLAIMANTS);
    }

    private static JsonNode causes(List<DiffCause> causes) {
        return Json.list(causes, DiffJson::cause);
    }

    private static ObjectNode cause(DiffCause cause) {
        ObjectNode node = Json.object()
                .put("kind", cause.kind().name().toLowerCase(Locale.ROOT))
                .put("says", cause.says());
        return node.set(
                "at", Json.texts(cause.at().stream().map(FactPlaces::line).toList()));
    }
}
