package infcheck.report.json;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.analysis.whatif.Cause;
import infcheck.analysis.whatif.SubjectEffects;
import infcheck.analysis.whatif.WhatIfAnswer;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the changes that a what-if would make as JSON for a program: the subjects that would change, and no others. */
public final class WhatIfJson {
    private static final int SCHEMA_VERSION = 1;

    private WhatIfJson() {}

    /** One JSON object, ending with a line feed. */
    public static String of(WhatIfAnswer answer) {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.put("asOf", Json.date(answer.base().clocks().asOf()));
        root.put("knownAt", Json.date(answer.base().clocks().knownAt()));
        root.set("scenarios", Json.texts(answer.base().scenarios()));
        root.set("by", Json.texts(answer.base().by()));
        root.set("changes", Json.texts(answer.changes()));
        root.set("books", Json.list(answer.books(), WhatIfJson::book));
        return Json.print(root);
    }

    private static ObjectNode book(WhatIfAnswer.OfBook book) {
        BookPhrases phrases = new BookPhrases(book.labels());
        ObjectNode node = BookJson.of(book.book(), book.labels());
        node.put("changed", book.subjects().size()).put("same", book.same());
        return node.set("subjects", Json.list(book.subjects(), s -> subject(s, phrases)));
    }

    private static ObjectNode subject(SubjectEffects effects, BookPhrases phrases) {
        SubjectChange change = effects.change();
        SubjectFindings subject = change.subject();
        ObjectNode node = Json.object()
                .put("id", subject.id())
                .put("name", subject.name())
                .put("state", subject.state());
        node.set("before", verdict(change.before(), phrases));
        node.set("after", verdict(change.after(), phrases));
        node.set("headlineBecauseOf", cause(effects.headline()));
        node.set("nowBecauseOf", cause(effects.now()));
        node.set("acts", Json.list(effects.acts(), a -> act(a, phrases)));
        return node;
    }

    private static JsonNode verdict(@Nullable SubjectFindings subject, BookPhrases phrases) {
        return subject == null ? JsonNodeFactory.instance.nullNode() : SubjectJson.verdict(subject, phrases);
    }

    private static ObjectNode act(SubjectEffects.OfAct effects, BookPhrases phrases) {
        ActChange change = effects.change();
        ObjectNode node = Json.object().put("act", change.act()).put("by", change.by());
        node.set("before", Json.list(change.before(), f -> FindingJson.of(f, phrases)));
        node.set("after", Json.list(change.after(), f -> FindingJson.of(f, phrases)));
        node.set("becauseOf", cause(effects.cause()));
        return node;
    }

    /** Sets of changes of which each is enough by itself. */
    private static JsonNode cause(Cause cause) {
        return Json.list(cause.sets(), Json::texts);
    }
}
