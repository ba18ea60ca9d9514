package infcheck.report.phrase;

import infcheck.diagnostic.Place;
import infcheck.finding.ActStated;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.FlightStated;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Findings of one kind of act, one State and one outcome, told together.
 *
 * @param findings at least one, in the order of time
 */
public record FindingGroup(List<Finding> findings) {

    /** The things that findings must share to be listed together. */
    private record Outcome(String kind, String by, Status status, List<BreachFound> breaches, List<Object> words) {
        static Outcome of(Finding finding) {
            String kind = finding.act() == null ? "" : finding.act().kind();
            List<Object> words = new ArrayList<>(finding.reasons());
            finding.duties().stream().map(Duty::provision).forEach(words::add);
            words.add(finding.views());
            return new Outcome(kind, finding.by(), finding.status(), finding.breaches(), words);
        }
    }

    public static Collection<FindingGroup> of(List<Finding> findings) {
        Map<Outcome, FindingGroup> folds = new LinkedHashMap<>();
        for (Finding finding : findings) {
            folds.computeIfAbsent(Outcome.of(finding), outcome -> new FindingGroup(new ArrayList<>()))
                    .findings
                    .add(finding);
        }
        return folds.values();
    }

    public Finding first() {
        return findings.get(0);
    }

    /** {@code flight-test by SU, 14 acts, 20 missiles, 2 failed, 1974 to 1987}; without an act, who answers. */
    public String acts() {
        ActStated act = first().act();
        return act == null
                ? "no act by " + first().by()
                : act.kind() + " by " + first().by() + ", " + count() + ActStated.period(stated().toList());
    }

    private String count() {
        long acts = stated().map(ActStated::id).distinct().count();
        int missiles = flights().mapToInt(FlightStated::count).sum();
        long failed = flights().filter(f -> "failure".equals(f.outcome())).count();
        return (acts == 1 ? "" : acts + " acts, ")
                + (missiles == flights().count() ? "" : missiles + " missiles, ")
                + (failed == 0 ? "" : acts == 1 ? "failed, " : failed + " failed, ");
    }

    private Stream<FlightStated> flights() {
        return stated().map(ActStated::flight).filter(Objects::nonNull);
    }

    /** The flights that rose so high that they covered little ground, in a sentence each. */
    public List<String> steep() {
        return stated().filter(act -> act.flight() != null && act.flight().steep())
                .map(FindingGroup::steep)
                .toList();
    }

    private static String steep(ActStated act) {
        FlightStated flight = Objects.requireNonNull(act.flight());
        return act.from() + ": height " + flight.apogeeKm() + ", distance " + flight.km()
                + " (km); on a flat path it goes farther";
    }

    /** The duties of all the acts, earliest first: equal but for their last lawful days. */
    public List<Duty> duties() {
        return findings.stream()
                .flatMap(f -> f.duties().stream())
                .distinct()
                .sorted(Comparator.comparing(Duty::due)
                        .thenComparing(Duty::rule)
                        .thenComparing(Duty::state)
                        .thenComparing(Duty::days))
                .toList();
    }

    public List<Place> places() {
        return stated().map(ActStated::at).toList();
    }

    private Stream<ActStated> stated() {
        return findings.stream().map(Finding::act).filter(Objects::nonNull);
    }
}
