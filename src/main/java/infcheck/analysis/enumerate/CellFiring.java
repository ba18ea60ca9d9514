package infcheck.analysis.enumerate;

import infcheck.engine.Engine;
import infcheck.engine.Inference;
import infcheck.engine.match.Justification;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fires one cell after the other under one law. */
public record CellFiring(Engine engine, LawSample law) {

    /** What the rules make of the facts of a cell, each with the names of the rules that do. */
    Map<Derived, Set<String>> fire(List<Stated> facts) {
        List<Stated> all = new ArrayList<>(law.facts());
        all.addAll(facts);
        Inference inference = engine.infer(all);
        Map<Derived, Set<String>> derived = new LinkedHashMap<>();
        inference.only().derived().forEach(d -> derived.put(d, rules(inference.unsorted(d))));
        return derived;
    }

    private static Set<String> rules(List<Justification> matches) {
        return matches.stream().map(m -> m.rule().name()).collect(Collectors.toSet());
    }
}
