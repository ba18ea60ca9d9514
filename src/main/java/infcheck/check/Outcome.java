package infcheck.check;

import infcheck.finding.BreachFound;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What one world says of one act: breaches, duties and reasons, each sorted. */
record Outcome(List<BreachFound> breaches, List<Owed> duties, List<Reason> reasons) {
    static final Comparator<BreachFound> BREACHES = Comparator.comparing(BreachFound::provision)
            .thenComparing(BreachFound::rule)
            .thenComparing(BreachFound::status)
            .thenComparing(b -> b.grounds().toString());
    static final Comparator<Owed> DUTIES =
            Comparator.comparing(Owed::due).thenComparing(Owed::provision).thenComparing(Owed::rule);

    /** Everything that some outcomes say, each thing once. */
    static Outcome union(Collection<Outcome> outcomes) {
        return new Outcome(
                outcomes.stream()
                        .flatMap(o -> o.breaches().stream())
                        .distinct()
                        .sorted(BREACHES)
                        .toList(),
                outcomes.stream()
                        .flatMap(o -> o.duties().stream())
                        .distinct()
                        .sorted(DUTIES)
                        .toList(),
                outcomes.stream().flatMap(o -> o.reasons().stream()).distinct().toList());
    }

    /** The worst of what is said; {@link Status#INDETERMINATE} where no rule speaks. */
    Status status() {
        List<Status> all =
                new ArrayList<>(breaches.stream().map(BreachFound::status).toList());
        if (!duties.isEmpty()) {
            all.add(Status.COMPLIANT);
        }
        if (!reasons.isEmpty()) {
            all.add(Status.OUT_OF_SCOPE);
        }
        return Status.worst(all).orElse(Status.INDETERMINATE);
    }

    /** Whether no rule says anything. */
    boolean isSilent() {
        return breaches.isEmpty() && duties.isEmpty() && reasons.isEmpty();
    }

    /** The grounds that exempt every breach, by word; empty where a breach has none. */
    List<Ground> common() {
        return breaches.isEmpty()
                ? List.of()
                : breaches.get(0).grounds().stream()
                        .filter(g -> breaches.stream().allMatch(b -> b.grounds().contains(g)))
                        .toList();
    }
}
