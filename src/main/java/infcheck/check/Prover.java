package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.factbook.FactBook;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** Proves what is said of one subject: fires each world that shows something by itself and reads the proofs. */
final class Prover {
    private final Checker.ReadyBook ready;
    private final FactBook facts;
    private final Fired fired;
    private final Told told;

    Prover(Checker.ReadyBook ready, FactBook facts, Fired fired, Told told) {
        this.ready = ready;
        this.facts = facts;
        this.fired = fired;
        this.told = told;
    }

    List<ProvenWorld> worlds() {
        Sayings sayings = new Sayings(told);
        Showing showing = new Showing(told, sayings);
        Presumption presumption = new Presumption(told, sayings);
        return showing.chosen().stream()
                .map(w -> new ProvenWorld(
                        showing.by(w), presumption.in(w), told.told().get(w).headline(), findings(w)))
                .toList();
    }

    private List<ProvenFinding> findings(int world) {
        RuleBook book = ready.book();
        List<Member> members = members(told.combination(world));
        try (LiveSession session = ready.engine().open()) {
            session.putAll(book.law().facts(facts.states()));
            session.putAll(Stage.readings(fired.answers().of(told.group().answers(), told.answers(world))));
            members.forEach(m -> session.putAll(m.facts().toList()));
            session.fire();
            ProofReader proofs = new ProofReader(session, new FactOrigins(book, facts, members));
            Member member = told.member(told.combination(world));
            return new WorldFindings(book.id(), member, told.told().get(world)).proven(proofs);
        }
    }

    /** The subject's group in one combination, every other group in its first. */
    private List<Member> members(int combination) {
        List<Member> members = new ArrayList<>();
        for (Group group : fired.groups()) {
            boolean own = group.subjects().contains(told.member(0).subject());
            members.addAll(group.worlds().get(own ? combination : 0));
        }
        return members;
    }
}
