package infcheck.report.ci;

import infcheck.finding.Reason;
import infcheck.provision.Provision;
import infcheck.report.json.Json;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The rules and reasons that results name, each with its help text, in the order in which they are first named. */
final class SarifRules {
    private final @Nullable RuleBook book;
    private final Map<String, ObjectNode> used = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();

    /**
     * None is named yet.
     *
     * @param book null where it is not at hand; then a rule is described by its name alone
     */
    SarifRules(@Nullable RuleBook book) {
        this.book = book;
    }

    /** The number of a rule of the book among those that are named. */
    int rule(String name) {
        return index(
                name,
                () -> Optional.ofNullable(book)
                        .flatMap(b -> b.rules().stream()
                                .filter(r -> r.name().equals(name))
                                .findFirst()
                                .map(r -> described(b, r)))
                        .orElseGet(() -> descriptor(name, name, name)));
    }

    /** The number of a reason why no provision reaches an act. */
    int reason(Reason reason) {
        return index(reason.reason(), () -> descriptor(reason.reason(), reason.because(), reason.because()));
    }

    /** The rules and reasons that are named, as descriptors. */
    List<ObjectNode> used() {
        return List.copyOf(used.values());
    }

    private int index(String id, Maker maker) {
        if (!used.containsKey(id)) {
            used.put(id, maker.make());
            ids.add(id);
        }
        return ids.indexOf(id);
    }

    private static ObjectNode described(RuleBook book, Rule rule) {
        String provision = book.provisions().stream()
                .filter(p -> p.id().equals(rule.provision()))
                .findFirst()
                .map(Provision::says)
                .orElse(rule.says());
        String note = rule.note() == null ? "" : "\n" + rule.note();
        ObjectNode node =
                descriptor(rule.name(), rule.says(), rule.says() + "\n" + rule.provision() + ": " + provision + note);
        node.putObject("properties")
                .put("provision", rule.provision())
                .put("at", rule.at().wholeLine().toString());
        return node;
    }

    private static ObjectNode descriptor(String id, String says, String help) {
        ObjectNode node = Json.object().put("id", id);
        node.putObject("shortDescription").put("text", says);
        node.putObject("help").put("text", help);
        return node;
    }

    /** Makes the descriptor of what is named for the first time. */
    private interface Maker {
        ObjectNode make();
    }
}
