package infcheck.report.json;

import infcheck.analysis.whynot.ConditionAnswer;
import infcheck.analysis.whynot.ConditionAnswer.Sight;
import infcheck.analysis.whynot.ConditionGap;
import infcheck.analysis.whynot.MatchAttempt;
import infcheck.analysis.whynot.MatchAttempt.NearestAct;
import infcheck.analysis.whynot.Truth;
import infcheck.analysis.whynot.WhyNotAnswer;
import infcheck.analysis.whynot.WhyNotAnswer.OfRule;
import infcheck.analysis.whynot.WhyNotAnswer.OfWorlds;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.report.phrase.FactPlaces;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes why rules do not fire for a subject as JSON for a program: everything that the text has, and every condition of every rule.
 */
public final class WhyNotJson {
    private static final int SCHEMA_VERSION = 1;

    private WhyNotJson() {}

    /** One JSON object, ending with a line feed. */
    public static String of(WhyNotAnswer answer) {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.put("asOf", Json.date(answer.clocks().asOf()));
        root.put("knownAt", Json.date(answer.clocks().knownAt()));
        root.set("scenarios", Json.texts(answer.scenarios()));
        root.set("by", Json.texts(answer.by()));
        root.set("subject", Json.object().put("id", answer.subject()).put("name", answer.name()));
        root.set("rules", Json.list(answer.rules(), WhyNotJson::rule));
        return Json.print(root);
    }

    private static ObjectNode rule(OfRule of) {
        ObjectNode node = Json.object()
                .put("book", of.book())
                .put("rule", of.rule().name())
                .put("provision", of.rule().provision())
                .put("fires", of.fires().name())
                .put("lacking", of.lacking());
        node.set("conditions", Json.list(of.conditions(), WhyNotJson::truth));
        node.set("cases", Json.list(of.cases(), WhyNotJson::worlds));
        return node;
    }

    private static JsonNode truth(Truth truth) {
        return JsonNodeFactory.instance.stringNode(truth.name());
    }

    private static ObjectNode worlds(OfWorlds worlds) {
        ObjectNode node = Json.object();
        node.set("by", Json.texts(worlds.by()));
        node.set("presumed", Json.list(worlds.presumed(), WhyNotJson::presumed));
        node.set("nearest", attempt(worlds.attempt()));
        return node;
    }

    private static ObjectNode presumed(Presumed presumed) {
        ObjectNode node = Json.object().put("fact", presumed.fact()).put("value", presumed.value());
        node.set("by", Json.texts(presumed.by()));
        return node;
    }

    private static JsonNode attempt(@Nullable MatchAttempt attempt) {
        if (attempt == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        ObjectNode node = Json.object()
                .put("rule", attempt.rule().name())
                .put("provision", attempt.rule().provision())
                .put("lacking", attempt.lacking());
        node.set("act", act(attempt.act()));
        node.set("conditions", Json.list(attempt.conditions(), WhyNotJson::condition));
        return node;
    }

    private static JsonNode act(@Nullable NearestAct act) {
        return act == null
                ? JsonNodeFactory.instance.nullNode()
                : Json.object()
                        .put("id", act.id())
                        .put("kind", act.kind())
                        .put("by", act.by())
                        .put("stated", act.stated())
                        .put("on", Json.date(act.on()))
                        .put("at", act.at() == null ? null : FactPlaces.line(act.at()));
    }

    private static ObjectNode condition(ConditionAnswer condition) {
        ObjectNode node = Json.object()
                .put("asks", condition.asks())
                .put("at", FactPlaces.line(condition.at()))
                .put("is", condition.truth().name());
        node.set("saw", Json.list(condition.saw(), WhyNotJson::sight));
        node.set("gaps", Json.list(condition.gaps(), WhyNotJson::gap));
        node.set("because", attempt(condition.because()));
        return node;
    }

    private static ObjectNode sight(Sight sight) {
        ObjectNode node = Json.object()
                .put("fact", sight.fact())
                .put("at", sight.at() == null ? null : FactPlaces.line(sight.at()));
        node.set("rules", Json.texts(sight.rules()));
        return node;
    }

    private static ObjectNode gap(ConditionGap gap) {
        return Json.object()
                .put("value", gap.value())
                .put("distance", gap.distance())
                .put("border", gap.border())
                .put("name", gap.name());
    }
}
