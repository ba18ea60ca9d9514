package infcheck.report.json;

import infcheck.analysis.explain.RuleDescription;
import infcheck.casebook.Case;
import infcheck.provision.Provision;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One rule in plain words, for programs. */
public final class RuleJson {
    private static final int SCHEMA_VERSION = 1;

    private RuleJson() {}

    /** One JSON object, ending with a line feed. */
    public static String of(RuleDescription story) {
        Rule rule = story.rule();
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("name", rule.name())
                .put("says", rule.says())
                .put("note", rule.note())
                .put("at", rule.at().toString());
        node.set("provision", provision(story.provision()));
        node.set("when", Json.texts(story.when()));
        node.put("then", story.then());
        node.set("law", Json.texts(story.law()));
        node.set("cases", Json.list(story.cases(), RuleJson::tested));
        node.set("asked", names(story.asked()));
        node.set("asking", names(story.asking()));
        return Json.print(node);
    }

    private static ArrayNode names(List<Rule> rules) {
        return Json.texts(rules.stream().map(Rule::name).toList());
    }

    private static ObjectNode provision(Provision provision) {
        return Json.object()
                .put("id", provision.id())
                .put("says", provision.says())
                .put("kind", provision.kind().name().toLowerCase(Locale.ROOT))
                .put("verified", provision.verified().name().toLowerCase(Locale.ROOT));
    }

    private static ObjectNode tested(Case tested) {
        return Json.object()
                .put("case", tested.name())
                .put("fires", !tested.nearMiss())
                .put("at", tested.at().toString());
    }
}
