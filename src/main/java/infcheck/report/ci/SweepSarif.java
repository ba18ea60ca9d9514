package infcheck.report.ci;

import infcheck.analysis.sweep.SweepMap;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import infcheck.report.json.Json;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.SweepWords;
import infcheck.report.phrase.SweptRegion;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes the answers along some axes as SARIF 2.1.0: a run a rule book, a result a region, at the line of the subject. */
public final class SweepSarif {
    private final SweepMap map;
    private final KnownPlaces places;

    private SweepSarif(SweepMap map, KnownPlaces places) {
        this.map = map;
        this.places = places;
    }

    /**
     * The log as one JSON object, ending with a line feed.
     *
     * @param rules the rule books by id, for the texts of their rules
     */
    public static String of(SweepMap map, KnownPlaces places, Map<String, RuleBook> rules) {
        SweepSarif log = new SweepSarif(map, places);
        return SarifLog.of(map.books().stream()
                .map(b -> log.run(b, new SarifRules(rules.get(b.book()))))
                .toList());
    }

    private ObjectNode run(SweepMap.OfBook book, SarifRules rules) {
        SweepWords words = new SweepWords(map, book);
        List<ObjectNode> results =
                SweptRegion.of(book).stream().map(r -> result(book, r, rules)).toList();
        ObjectNode asked = Json.object().put("book", book.book()).put("map", words.title());
        asked.set("axes", Json.texts(words.axes()));
        asked.set("borders", Json.texts(words.borders()));
        return SarifLog.run(
                book.book() + "/sweep/" + map.subject() + "/" + String.join("/", words.axes()), results, rules, asked);
    }

    private ObjectNode result(SweepMap.OfBook book, SweptRegion region, SarifRules rules) {
        SubjectFindings said = region.said();
        BookPhrases phrases = new BookPhrases(book.labels());
        String where = region.where(book);
        List<Finding> carrying = said.findings().stream()
                .filter(f -> f.status() == said.status())
                .toList();
        ObjectNode result = Json.object();
        ActOutcome.rule(rules, carrying).ifPresent(index -> SarifParts.rule(result, rules, index));
        SarifParts.outcome(result, said.status());
        SarifParts.message(
                result,
                said.name() + ", " + where + ": " + phrases.status(said.status()) + ": "
                        + new HeadlineReason(phrases).words(said),
                said,
                places.of(said.id()));
        SarifParts.fingerprint(result, List.of(book.book(), said.id(), where));
        SarifParts.suppress(result, said.status(), ActOutcome.grounds(carrying));
        SarifParts.about(result, said).put("where", where).put("region", region.number());
        return result;
    }
}
