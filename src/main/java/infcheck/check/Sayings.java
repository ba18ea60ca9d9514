package infcheck.check;

import infcheck.finding.Ground;
import infcheck.finding.Reason;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What each world says of a subject, whatever act it is said of: its headlines, and every breach, duty, ground and reason.
 */
final class Sayings {
    private final List<SubjectWorld> told;
    private final IdentityHashMap<SubjectWorld, Set<Object>> sayings = new IdentityHashMap<>();

    Sayings(Told told) {
        this.told = told.told();
    }

    Set<Object> of(int world) {
        return sayings.computeIfAbsent(told.get(world), Sayings::of);
    }

    private static Set<Object> of(SubjectWorld world) {
        Set<Object> said = new HashSet<>();
        said.add(world.headline());
        said.add("now " + world.now());
        add(said, world.asSuch());
        world.outcomes().values().forEach(outcome -> add(said, outcome));
        return Set.copyOf(said);
    }

    private static void add(Set<Object> said, Outcome outcome) {
        outcome.breaches().forEach(b -> {
            said.add(List.of(b.provision(), b.status()));
            b.grounds().stream().map(Ground::ground).forEach(said::add);
        });
        outcome.duties().forEach(d -> said.add(d.provision()));
        outcome.reasons().stream().map(Reason::reason).forEach(said::add);
    }
}
