package infcheck.analysis;

import infcheck.engine.Engine;
import infcheck.engine.LiveSession;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fires one cell after the other in a session that keeps the law. */
final class CellSession implements AutoCloseable {
    private final LiveSession session;
    private Set<String> held = new HashSet<>();

    CellSession(Engine engine, LawSample law) {
        session = engine.open();
        session.putAll(law.facts());
    }

    /** What the rules make of the facts of a cell, each with the names of the rules that do. */
    Map<Derived, Set<String>> fire(List<Stated> facts) {
        put(facts);
        Map<Derived, Set<String>> derived = new LinkedHashMap<>();
        session.derived()
                .forEach(d -> derived.put(
                        d, session.proof(d).stream().map(s -> s.rule().name()).collect(Collectors.toSet())));
        return derived;
    }

    private void put(List<Stated> facts) {
        Set<String> ids = facts.stream().map(Stated::id).collect(Collectors.toSet());
        held.stream().filter(id -> !ids.contains(id)).forEach(session::remove);
        session.putAll(facts);
        held = ids;
        session.fire();
    }

    @Override
    public void close() {
        session.close();
    }
}
