package infcheck.report;

import infcheck.finding.ActStated;
import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofStep;
import infcheck.finding.ProvenFinding;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.FactWords;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The nodes and edges of one world's proofs; every proof and every stated fact has one node. */
final class ProofDot {
    private static final int WIDTH = 48;

    private final String prefix;
    private final IdentityHashMap<Proof, String> proofs = new IdentityHashMap<>();
    private final Map<FactRead, String> facts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int nodes;

    ProofDot(String prefix) {
        this.prefix = prefix;
    }

    String text() {
        return text.toString();
    }

    void finding(ProvenFinding proven, String status) {
        ActStated act = proven.finding().act();
        String who = " by " + proven.finding().by();
        String what = act == null ? "no act" + who : act.kind() + who + ", " + proven.period();
        String many = proven.acts() > 1 ? "\n" + proven.acts() + " acts" : "";
        String node = node(what + ": " + status + many, "shape=box, style=bold");
        proven.proofs().forEach(p -> edge(proof(p), node, ""));
    }

    private String proof(Proof proof) {
        String before = proofs.get(proof);
        if (before != null) {
            return before;
        }
        String node = node(FactWords.title(proof), "shape=box");
        proofs.put(proof, node);
        proof.steps().forEach(s -> edge(step(s, FactWords.defeated(proof)), node, ""));
        return node;
    }

    private String step(ProofStep step, String defeated) {
        String node = node(step.rule() + "\n" + step.provision(), "shape=hexagon");
        step.conditions().forEach(c -> condition(c, node, defeated));
        return node;
    }

    private void condition(ProofCondition condition, String step, String defeated) {
        switch (condition.kind()) {
            case MATCH, OR, EXISTS ->
                condition.found().forEach(f -> edge(fact(f), step, isProofOf(f, defeated) ? "defeats" : ""));
            case NOT ->
                edge(
                        node(
                                condition.text() + "\nlooked at "
                                        + condition.passed().size(),
                                "shape=note, style=dashed"),
                        step,
                        "");
            case ACCUMULATE -> {
                String sum = node(condition.text() + "\ncomes to " + condition.result(), "shape=note");
                condition.found().forEach(f -> edge(fact(f), sum, ""));
                edge(sum, step, "");
            }
        }
    }

    private static boolean isProofOf(FactRead fact, String words) {
        return fact.origin() instanceof Origin.Proven proven
                && FactWords.texts(proven.proof().values()).equals(words);
    }

    private String fact(FactRead fact) {
        if (fact.origin() instanceof Origin.Proven proven) {
            return proof(proven.proof());
        }
        String before = facts.get(fact);
        if (before != null) {
            return before;
        }
        String node = node(FactWords.values(fact) + "\n" + FactWords.origin(fact.origin()), "shape=ellipse");
        facts.put(fact, node);
        return node;
    }

    private String node(String label, String style) {
        String id = prefix + "n" + nodes++;
        text.append("    " + id + " [label=" + quoted(label) + ", " + style + "];\n");
        return id;
    }

    private void edge(String from, String to, String label) {
        String words = label.isEmpty() ? "" : " [label=" + quoted(label) + "]";
        text.append("    " + from + " -> " + to + words + ";\n");
    }

    /** A text as {@code dot} reads it literally, in lines of a readable width. */
    static String quoted(String words) {
        String wrapped = TerminalText.safe(words)
                .lines()
                .map(line -> TerminalText.wrapped(WIDTH, 0, line))
                .collect(Collectors.joining("\n"));
        return '"' + wrapped.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
