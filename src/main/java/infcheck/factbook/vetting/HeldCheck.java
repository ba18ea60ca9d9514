package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.fact.ActKind;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.SubjectFile;
import infcheck.factbook.statement.OtherElimination;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * No State eliminates more of a type than it holds, and none is held once the last of them is eliminated.
 *
 * <p>Only numbers that are stated count, and only what is so whoever is right: a month is no contradiction to a day in it.
 */
public final class HeldCheck {
    private final Diagnostics diagnostics;

    public HeldCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks every type of some files. */
    public void check(FactFiles files) {
        for (SubjectFile subject : files.subjects()) {
            String state = files.by(subject.root(), subject.id());
            Stream<ActEntry> elsewhere = files.eliminations().stream()
                    .filter(item ->
                            OtherElimination.isMissile(item) && subject.id().equals(item.textOrNull("missile-type")))
                    .map(item -> new ActEntry(ActKind.ELIMINATION, item, item.at()));
            check(Stream.concat(subject.acts().stream(), elsewhere)
                    .flatMap(a -> HeldAct.of(a, subject.kind(), state).stream())
                    .toList());
        }
    }

    /** Checks the acts of one type. */
    public void check(List<HeldAct> acts) {
        Map<String, List<HeldAct>> byState = new LinkedHashMap<>();
        acts.forEach(
                a -> byState.computeIfAbsent(a.by(), by -> new ArrayList<>()).add(a));
        byState.values().forEach(this::state);
    }

    private void state(List<HeldAct> acts) {
        List<HeldAct> eliminations = acts.stream()
                .filter(a -> a.eliminates() && a.certain())
                .sorted(Comparator.comparing(HeldAct::over))
                .toList();
        List<HeldAct> held = acts.stream().filter(a -> !a.eliminates()).toList();
        for (HeldAct elimination : eliminations) {
            if (isMore(elimination, held, eliminations)) {
                return;
            }
        }
        if (held.size() == 1 && held.get(0).number() > 0) {
            outlives(held.get(0), eliminations);
        }
    }

    /** Whether an elimination takes more than what is left, which it then tells. */
    private boolean isMore(HeldAct elimination, List<HeldAct> held, List<HeldAct> eliminations) {
        List<HeldAct> from = held.stream().filter(h -> h.mayMeet(elimination)).toList();
        int there = from.stream().mapToInt(HeldAct::number).sum();
        int gone = eliminations.stream()
                .filter(e -> e.equals(elimination)
                        || (!e.over().isAfter(elimination.over())
                                && from.stream().allMatch(h -> h.beginsBefore(e))))
                .mapToInt(HeldAct::number)
                .sum();
        boolean known = !from.isEmpty() && from.stream().allMatch(h -> h.number() > 0);
        if (known && gone > there) {
            diagnostics.error(
                    elimination.at(),
                    "more-than-held",
                    "with these `" + elimination.by() + "` has eliminated " + gone + " " + items(elimination)
                            + ", and it holds " + there,
                    "raise the `number` of the possession, or lower a `count`");
        }
        return known && gone > there;
    }

    private static String items(HeldAct act) {
        return EnumWords.of(act.of().item()) + "s";
    }

    private void outlives(HeldAct held, List<HeldAct> eliminations) {
        int gone = 0;
        for (HeldAct elimination : eliminations) {
            gone += held.beginsBefore(elimination) ? elimination.number() : 0;
            if (gone == held.number()) {
                endsBy(held, elimination);
                return;
            }
        }
    }

    private void endsBy(HeldAct held, HeldAct last) {
        Extent.Days ends = held.ends();
        if (ends != null && ends.first().isAfter(last.over())) {
            diagnostics.error(
                    held.at(),
                    "held-after-elimination",
                    "`" + held.by() + "` holds them until then, and the last of the " + held.number()
                            + " is eliminated by " + last.over(),
                    "write `until: " + last.over() + "` or leave `until` out; if there were more, raise `number`");
        }
    }
}
