package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.factbook.FactBook;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.finding.Status;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

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

    /** The fewest worlds that show everything, and what else is said where the open values of others are otherwise. */
    List<ProvenWorld> worlds() {
        Sayings sayings = new Sayings(told);
        Showing showing = new Showing(told, sayings);
        Presumption presumption = new Presumption(told, sayings);
        List<ProvenWorld> worlds = new ArrayList<>();
        for (int world : showing.chosen()) {
            int combination = told.combination(world);
            worlds.add(world(
                    g -> g.equals(told.group()) ? combination : 0,
                    told.answers(world),
                    showing.by(world),
                    presumption.in(world)));
        }
        worlds.addAll(crossed(worlds));
        return List.copyOf(worlds);
    }

    /** Worlds in which the open values of others are at their high ends, one for each status that no other world shows. */
    private List<ProvenWorld> crossed(List<ProvenWorld> shown) {
        Set<Status> left = EnumSet.noneOf(Status.class);
        told.crossing().worlds().forEach(w -> left.add(w.headline()));
        shown.forEach(w -> left.remove(w.status()));
        List<Presumed> presumed = Presumption.high(fired.groups(), told.crossing());
        return told.crossing().others().stream()
                .filter(o -> left.remove(o.world().headline()))
                .map(o -> world(
                        g -> g.equals(told.group()) ? o.combination() : g.bond().sways() ? g.high() : 0,
                        o.answers(),
                        List.of(),
                        presumed))
                .toList();
    }

    private ProvenWorld world(ToIntFunction<Group> combination, int answers, List<String> by, List<Presumed> presumed) {
        RuleBook book = ready.book();
        List<Member> members = fired.groups().stream()
                .flatMap(g -> g.worlds().get(combination.applyAsInt(g)).stream())
                .toList();
        Member own = told.member(combination.applyAsInt(told.group()));
        try (LiveSession session = ready.engine().open()) {
            session.putAll(book.law().facts(facts.states()));
            session.putAll(Stage.readings(fired.answers().of(told.group().answers(), answers)));
            members.forEach(m -> session.putAll(m.facts().toList()));
            session.fire();
            SubjectWorld said = SubjectWorld.of(
                    own, Outcomes.of(book, session, own.subject().id()));
            ProofReader proofs = new ProofReader(session, new FactOrigins(book, facts, members));
            List<ProvenFinding> findings = new WorldFindings(Sentence.of(book), own, said).proven(proofs);
            return new ProvenWorld(by, presumed, said.headline(), findings);
        }
    }
}
