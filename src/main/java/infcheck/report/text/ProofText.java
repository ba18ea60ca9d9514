package infcheck.report.text;

import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofStep;
import infcheck.finding.ValueRead;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.FactPlaces;
import infcheck.report.phrase.FactWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proofs as indented lines: what is derived, by which rule, and each condition with what it saw. */
public final class ProofText {
    private static final int DEEPER = 2;
    private static final int SHOWN = 6;
    private static final Set<String> DATED = Set.of("on", "breach");

    private final Set<Proof> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, String> days = new HashMap<>();
    private final boolean folding;
    private final StringBuilder text = new StringBuilder();

    /** A text for proofs, each of which is told once: the same proof for another day is only named. */
    ProofText() {
        this(true);
    }

    private ProofText(boolean folding) {
        this.folding = folding;
    }

    /** One proof; what was told before is only named. */
    String text(int indent, Proof proof) {
        text.setLength(0);
        add(indent, proof);
        return text.toString();
    }

    private void add(int at, Proof proof) {
        String above = told.add(proof) ? earlier(proof) : "proved above";
        line(at, FactWords.title(proof) + (above.isEmpty() ? "" : ", " + above));
        if (above.isEmpty()) {
            proof.steps().forEach(step -> add(at + DEEPER, step));
        }
    }

    /** The note that the same proof stands above for another day; empty if it does not. */
    private String earlier(Proof proof) {
        String day = day(proof);
        if (!folding || day.isEmpty()) {
            return "";
        }
        String whole = new ProofText(false).text(0, proof);
        String before = days.putIfAbsent(whole.replaceAll("\\s+", " ").replace(day, "*"), day);
        return before == null ? "" : "proved above for " + before;
    }

    /** The day that a derived fact is about: its own, or that of its breach, which comes last there. */
    private static String day(Proof proof) {
        return proof.values().stream()
                .filter(v -> DATED.contains(v.name()))
                .map(ValueRead::text)
                .map(text -> text.substring(text.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse("");
    }

    private void add(int at, ProofStep step) {
        line(at, "by rule " + step.rule() + " [" + step.provision() + "; " + FactPlaces.line(step.at()) + "]");
        line(at + DEEPER, step.says());
        step.conditions().forEach(condition -> add(at + DEEPER, condition));
    }

    private void add(int at, ProofCondition condition) {
        line(at, "- " + condition.text());
        String result = FactWords.seen(condition);
        if (!result.isEmpty()) {
            line(at + DEEPER, result);
        }
        facts(condition).stream().limit(SHOWN).forEach(fact -> add(at + DEEPER, fact));
        int more = facts(condition).size() - SHOWN;
        if (more > 0) {
            line(at + DEEPER, "and " + more + " more");
        }
    }

    private static List<FactRead> facts(ProofCondition condition) {
        List<FactRead> facts = new ArrayList<>(condition.found());
        facts.addAll(condition.passed());
        return facts;
    }

    private void add(int at, FactRead fact) {
        if (fact.origin() instanceof Origin.Proven proven) {
            add(at, proven.proof());
        } else {
            line(at, FactWords.values(fact) + " [" + FactWords.origin(fact.origin()) + "]");
        }
    }

    private void line(int at, String words) {
        text.append(TerminalText.paragraph(at, words));
    }
}
