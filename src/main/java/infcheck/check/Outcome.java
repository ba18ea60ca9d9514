package infcheck.check;

import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.List;

/** What one world says of one act: breaches, duties and reasons, each sorted. */
record Outcome(List<BreachFound> breaches, List<Duty> duties, List<Reason> reasons) {

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

    /** The grounds that exempt every breach, by word; empty unless the act is exempt. */
    List<Ground> common() {
        return status() != Status.EXEMPT
                ? List.of()
                : breaches.get(0).grounds().stream()
                        .filter(g -> breaches.stream().allMatch(b -> b.grounds().contains(g)))
                        .toList();
    }
}
