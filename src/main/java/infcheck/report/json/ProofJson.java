package infcheck.report.json;

import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofStep;
import infcheck.report.phrase.FactPlaces;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The proofs of one world, each once: facts that are proved name the proof by its id. */
public final class ProofJson {
    private final IdentityHashMap<Proof, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, ObjectNode> nodes = new TreeMap<>();

    /** The id of a proof, which is taken up with everything in it where it is new. */
    String id(Proof proof) {
        Integer before = numbers.get(proof);
        if (before != null) {
            return "p" + before;
        }
        int number = numbers.size() + 1;
        String id = "p" + number;
        numbers.put(proof, number);
        ObjectNode node = Json.object().put("id", id).put("type", proof.type());
        ObjectNode values = node.putObject("values");
        proof.values().forEach(v -> values.put(v.name(), v.text()));
        nodes.put(number, node);
        node.set("steps", Json.list(proof.steps(), this::step));
        return id;
    }

    /** Every proof that was taken up, in that order. */
    ArrayNode all() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        nodes.values().forEach(all::add);
        return all;
    }

    private ObjectNode step(ProofStep step) {
        ObjectNode node = Json.object()
                .put("rule", step.rule())
                .put("provision", step.provision())
                .put("says", step.says())
                .put("note", step.note())
                .put("at", FactPlaces.line(step.at()));
        node.set("conditions", Json.list(step.conditions(), this::condition));
        return node;
    }

    private ObjectNode condition(ProofCondition condition) {
        ObjectNode node = Json.object()
                .put("kind", condition.kind().name().toLowerCase(Locale.ROOT))
                .put("text", condition.text())
                .put("at", FactPlaces.line(condition.at()))
                .put("result", condition.result());
        node.set("found", Json.list(condition.found(), this::fact));
        node.set("passed", Json.list(condition.passed(), this::fact));
        return node;
    }

    private ObjectNode fact(FactRead fact) {
        ObjectNode node = Json.object().put("type", fact.type());
        ObjectNode values = node.putObject("values");
        fact.values().forEach(v -> values.put(v.name(), v.text()));
        return node.setAll(origin(fact.origin()));
    }

    private ObjectNode origin(Origin origin) {
        ObjectNode node = Json.object();
        if (origin instanceof Origin.File file) {
            return node.put("from", "facts")
                    .put("at", FactPlaces.line(file.at()))
                    .put("source", file.source())
                    .put("title", file.title());
        } else if (origin instanceof Origin.Law law) {
            return node.put("from", "rules")
                    .put("at", FactPlaces.line(law.at()))
                    .put("provision", law.provision())
                    .put("source", law.source());
        } else if (origin instanceof Origin.Proven proven) {
            return node.put("from", "proof").put("proof", id(proven.proof()));
        } else if (origin instanceof Origin.Derived derived) {
            node.put("from", "derived").set("rules", Json.texts(derived.rules()));
            return node;
        }
        return node.put("from", "question");
    }
}
