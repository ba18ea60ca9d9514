package infcheck.analysis.enumerate;

import infcheck.engine.Engine;
import infcheck.engine.Inference;
import infcheck.engine.match.Justification;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fires one cell after the other under one law.
 *
 * @param law the facts of the law, the same for all cells
 */
public record CellFiring(Engine engine, List<Stated> law) {
    public CellFiring {
        law = List.copyOf(law);
    }

    /** The rules of a book, under its law for some States. */
    public static CellFiring of(RuleBook book, Set<String> states) {
        return new CellFiring(Engine.of(book.rules()), LawSample.facts(book, states));
    }

    /** The States with which the cells of a book are drawn up: one of each kind of standing. */
    public static List<String> states(RuleBook book) {
        return LawSample.of(book).states();
    }

    /** The derived facts of a cell, each with the names of the rules that make it. */
    public Map<Derived, Set<String>> fire(List<Stated> facts) {
        List<Stated> all = new ArrayList<>(law);
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
