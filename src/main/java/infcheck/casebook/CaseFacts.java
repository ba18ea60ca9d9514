package infcheck.casebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.Defaults;
import infcheck.document.tree.Node;
import infcheck.factbook.file.InlineFacts;
import java.util.ArrayList;
import java.util.List;

/** The facts of a case as fact files would state them, with what a case need not say filled in. */
record CaseFacts(Node node, Diagnostics diagnostics) {
    private static final Defaults DEFAULTS = Defaults.of("/infcheck/case-defaults.yaml");
    private static final Defaults TYPE = DEFAULTS.under("type");
    private static final Defaults DECLARED = DEFAULTS.under("inventory");
    private static final Defaults LAUNCHER = DEFAULTS.under("launcher");

    InlineFacts nodes() {
        List<Node> systems = filled("type", "types", TYPE);
        List<Node> launchers = filled("launcher", "launchers", LAUNCHER);
        Node acts = node.find("acts");
        if (acts != null) {
            (node.has("type") || !node.has("launcher") ? systems : launchers)
                    .stream().limit(1).forEach(s -> give(s, acts));
        }
        return new InlineFacts(
                systems,
                launchers,
                declared(systems),
                DEFAULTS.under("sources").node(node.at().file()).items());
    }

    /** What is declared, of the first type where it names none. */
    private List<Node> declared(List<Node> systems) {
        List<Node> items = node.items("inventory");
        items.forEach(DECLARED::fill);
        if (!systems.isEmpty() && systems.get(0).has("id")) {
            items.stream()
                    .filter(item -> !item.has("missile-type") && !item.has("launcher-type"))
                    .forEach(item -> item.put("missile-type", systems.get(0).get("id")));
        }
        return items;
    }

    private void give(Node subject, Node acts) {
        if (subject.has("acts")) {
            diagnostics.error(
                    node.at("acts"), "two-acts", "there are `acts` here and in the type", "put them in one place");
        }
        subject.put("acts", acts);
    }

    private List<Node> filled(String one, String more, Defaults defaults) {
        List<Node> nodes = new ArrayList<>();
        Node first = node.find(one);
        if (first != null) {
            nodes.add(first);
        }
        nodes.addAll(node.items(more));
        nodes.forEach(CaseFacts::name);
        nodes.forEach(defaults::fill);
        return nodes;
    }

    /** What has an id of its own needs no other name. */
    private static void name(Node subject) {
        Node id = subject.find("id");
        if (id != null && !subject.has("names")) {
            subject.putListOf("names", id);
        }
    }
}
