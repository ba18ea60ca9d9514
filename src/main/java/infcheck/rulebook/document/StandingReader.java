package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.fact.Dates;
import infcheck.rulebook.law.DateReference;
import infcheck.rulebook.law.StandingPeriod;
import infcheck.rulebook.law.StandingTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the entries of States in {@code standing.yaml} and in scenarios. */
public final class StandingReader {
    private final Diagnostics diagnostics;
    private final DateReader dates;

    public StandingReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.dates = new DateReader(diagnostics);
    }

    /**
     * The table.
     *
     * @param otherwise the standing of every State without an entry for all time, or a list of standings; null where
     *     there is none
     * @param states by State a list of standings, or a predecessor and such a list; null where there are no entries
     */
    public StandingTable table(@Nullable Node otherwise, @Nullable Node states) {
        List<StandingPeriod> stretches = new ArrayList<>();
        Map<String, String> predecessors = new HashMap<>();
        if (states != null) {
            states.entries().forEach(entry -> {
                QuestionReader.checkState(entry.getKey(), states.at(entry.getKey()), diagnostics);
                add(entry.getKey(), entry.getValue(), stretches, predecessors);
            });
        }
        return new StandingTable(otherwise(otherwise), stretches, predecessors);
    }

    private void add(String state, Node node, List<StandingPeriod> stretches, Map<String, String> predecessors) {
        if (node.isMap()) {
            predecessors.put(state, node.text("succeeds"));
        }
        List<Node> items = node.isMap() ? node.items("standing") : node.items();
        items.forEach(item -> stretches.add(stretch(state, item)));
    }

    private List<StandingPeriod> otherwise(@Nullable Node node) {
        if (node == null || node.isList()) {
            return node == null
                    ? List.of()
                    : node.items().stream().map(item -> stretch("", item)).toList();
        }
        DateReference always = new DateReference.Fixed(Dates.ALWAYS);
        return List.of(
                new StandingPeriod("", node.text(), always, new DateReference.Fixed(Dates.NEVER), null, node.at()));
    }

    private StandingPeriod stretch(String state, Node item) {
        String word = item.entries().get(0).getKey();
        Node span = item.get(word);
        StandingPeriod stretch = new StandingPeriod(
                state,
                word,
                dates.moment(span, "from", Dates.ALWAYS),
                dates.moment(span, "until", Dates.NEVER),
                span.textOrNull("source"),
                item.at(word));
        if (stretch.from() instanceof DateReference.Fixed from
                && stretch.until() instanceof DateReference.Fixed until
                && until.date().isBefore(from.date())) {
            wrongOrder(span.at("until"), diagnostics);
        }
        return stretch;
    }

    static void wrongOrder(Place at, Diagnostics diagnostics) {
        diagnostics.error(at, "wrong-order", "`until` is before `from`", "`until` is the last day");
    }
}
