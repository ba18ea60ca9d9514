package infcheck.report.json;

import infcheck.analysis.explain.Explanation;
import infcheck.check.BookProof;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import tools.jackson.databind.node.ObjectNode;

/** An explanation as JSON for a program: schema version 1, no timestamps, every list in a fixed order. */
public final class ExplanationJson {
    private static final int SCHEMA_VERSION = 1;

    private ExplanationJson() {}

    /** The explanation as one JSON object, ending with a line feed; each proof is there once in a world, with an id. */
    public static String of(Explanation explanation) {
        ObjectNode root = Json.object();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("asOf", Json.date(explanation.clocks().asOf()));
        root.put("knownAt", Json.date(explanation.clocks().knownAt()));
        root.set("scenarios", Json.texts(explanation.scenarios()));
        root.set("by", Json.texts(explanation.by()));
        root.set("books", Json.list(explanation.books(), ExplanationJson::book));
        return Json.print(root);
    }

    private static ObjectNode book(Explanation.OfBook book) {
        BookProof proof = book.proof();
        BookPhrases phrases = new BookPhrases(proof.labels());
        ObjectNode node = BookJson.of(proof.book(), proof.labels()).put("hash", proof.hash());
        node.set("subject", subject(proof.findings(), phrases));
        node.put("sentence", book.sentence());
        node.set("worlds", Json.list(proof.worlds(), w -> world(w, phrases)));
        return node;
    }

    private static ObjectNode subject(SubjectFindings subject, BookPhrases phrases) {
        return Json.object()
                .put("id", subject.id())
                .put("kind", subject.kind())
                .put("name", subject.name())
                .put("state", subject.state())
                .setAll(SubjectJson.verdict(subject, phrases));
    }

    private static ObjectNode world(ProvenWorld world, BookPhrases phrases) {
        ProofJson proofs = new ProofJson();
        ObjectNode node = Json.object();
        node.set("by", Json.texts(world.by()));
        node.set("presumed", Json.list(world.presumed(), ExplanationJson::presumed));
        node.put("status", world.status().name()).put("statusWords", phrases.status(world.status()));
        node.set("findings", Json.list(world.findings(), f -> finding(f, proofs, phrases)));
        node.set("proofs", proofs.all());
        return node;
    }

    private static ObjectNode presumed(Presumed presumed) {
        ObjectNode node = Json.object()
                .put("fact", presumed.fact())
                .put("value", presumed.value())
                .put("border", presumed.border());
        node.set("by", Json.texts(presumed.by()));
        return node;
    }

    private static ObjectNode finding(ProvenFinding proven, ProofJson proofs, BookPhrases phrases) {
        ObjectNode node = FindingJson.of(proven.finding(), phrases);
        node.put("acts", proven.acts()).put("period", proven.period());
        node.set("proofs", Json.texts(proven.proofs().stream().map(proofs::id).toList()));
        return node;
    }
}
