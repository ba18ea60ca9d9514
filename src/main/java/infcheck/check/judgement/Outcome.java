package infcheck.check.judgement;

import infcheck.fact.Word;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The outcome of one act in one world: breaches, duties and reasons, each sorted. */
record Outcome(List<BreachFound> breaches, List<DutyOutcome> duties, List<Reason> reasons) {
    /** The outcome where no rule says anything. */
    static final Outcome SILENT = new Outcome(List.of(), List.of(), List.of());

    private static final Comparator<BreachFound> BREACHES = Comparator.comparing(BreachFound::provision)
            .thenComparing(BreachFound::rule)
            .thenComparing(BreachFound::status)
            .thenComparing(b -> b.grounds().toString());
    private static final Comparator<DutyOutcome> DUTIES = Comparator.comparing(DutyOutcome::due)
            .thenComparing(DutyOutcome::provision)
            .thenComparing(DutyOutcome::rule);

    /** The worst first, then by what is said. */
    static final Comparator<Outcome> ORDER = Comparator.comparing(Outcome::status)
            .thenComparing(o -> o.breaches().toString())
            .thenComparing(o -> o.duties().toString())
            .thenComparing(o -> o.reasons().toString());

    Outcome {
        breaches = List.copyOf(breaches);
        duties = List.copyOf(duties);
        reasons = List.copyOf(reasons);
    }

    Outcome and(BreachFound breach) {
        return new Outcome(plus(breaches, breach), duties, reasons);
    }

    Outcome and(DutyOutcome duty) {
        return new Outcome(breaches, plus(duties, duty), reasons);
    }

    Outcome and(Reason reason) {
        return new Outcome(breaches, duties, plus(reasons, reason));
    }

    private static <T> List<T> plus(List<T> some, T more) {
        if (some.contains(more)) {
            return some;
        }
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /** The same in the order in which it is told: reasons in the book's, what it leaves open last. */
    Outcome sorted(BookWords words) {
        return new Outcome(
                sorted(breaches, BREACHES),
                sorted(duties, DUTIES),
                sorted(
                        reasons,
                        Comparator.comparing(
                                r -> r.isOpen() ? Integer.MAX_VALUE : words.place(Word.Kind.REASON, r.reason()))));
    }

    private static <T> List<T> sorted(List<T> some, Comparator<T> order) {
        return some.size() < 2 ? some : some.stream().sorted(order).toList();
    }

    /** Everything that some outcomes say, each thing once, not yet sorted. */
    static Outcome union(Collection<Outcome> outcomes) {
        return new Outcome(
                outcomes.stream().flatMap(o -> o.breaches().stream()).distinct().toList(),
                outcomes.stream().flatMap(o -> o.duties().stream()).distinct().toList(),
                outcomes.stream().flatMap(o -> o.reasons().stream()).distinct().toList());
    }

    /**
     * The worst of what is said; {@link Status#INDETERMINATE} where no rule speaks, a number it asks for has no value, or nothing
     * settles a duty.
     */
    Status status() {
        if (!breaches.isEmpty()) {
            return Status.worst(breaches.stream().map(BreachFound::status).toList())
                    .orElseThrow();
        } else if (!duties.isEmpty()) {
            return duties.stream().allMatch(DutyOutcome::settled) ? Status.COMPLIANT : Status.INDETERMINATE;
        }
        return reasons.stream().allMatch(Reason::isOpen) ? Status.INDETERMINATE : Status.OUT_OF_SCOPE;
    }

    /** Whether a duty is one of these. */
    boolean owes(Duty duty) {
        return duties.stream()
                .anyMatch(
                        d -> d.provision().equals(duty.provision()) && d.rule().equals(duty.rule()));
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
