package infcheck.report;

import infcheck.factbook.Claim;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.finding.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who says what of a status that is not the same in every world, and what it turns on, in words. */
record Stance(Phrases phrases, Status status, Views views) {
    private static final int FEW = 2;
    private static final String FIRED = " in the worlds fired, of too many to fire all";
    private static final Comparator<List<Status>> WORST_FIRST = Comparator.<List<Status>, Status>comparing(
                    possible -> possible.get(0))
            .thenComparingInt(List::size)
            .thenComparing(List::toString);

    /** Whether worlds differ. */
    boolean varies() {
        return views.possible().size() > 1;
    }

    /** Whether it is open between several statuses. */
    boolean open() {
        boolean unsettled = status == Status.DISPUTED || status == Status.INDETERMINATE;
        return bounded() || (varies() && unsettled);
    }

    /** Whether it cannot be told because of all worlds only some were fired. */
    boolean bounded() {
        return status == Status.INDETERMINATE && views.bounded();
    }

    /** {@code US violation, RU out of scope: ru-9m729.range-km}: what fits a table cell. */
    String few() {
        List<String> facts = views.pivots().stream().map(Pivot::fact).toList();
        int more = facts.size() - FEW;
        String pivots = facts.stream().limit(FEW).collect(Collectors.joining(", "));
        return sides() + (facts.isEmpty() ? "" : ": " + pivots) + (more > 0 ? " and " + more + " more" : "");
    }

    private String sides() {
        if (bounded()) {
            return phrases.either(views.possible()) + FIRED;
        }
        Map<List<Status>, List<String>> sure = claimants(o -> isSure(o) && mayTakeSides(o));
        boolean charged = sure.containsKey(List.of(Status.VIOLATION));
        return charged && sure.size() > 1 ? told(sure, " ", ", ") : phrases.either(views.possible());
    }

    /** Whether a claimant's worlds have a violation all, or none. */
    private static boolean isSure(Opinion opinion) {
        return opinion.status() == Status.VIOLATION || !opinion.possible().contains(Status.VIOLATION);
    }

    /** Only States dispute. */
    private boolean mayTakeSides(Opinion opinion) {
        return status != Status.DISPUTED || !opinion.by().equals(Claim.OPEN_SOURCES);
    }

    /** {@code US: violation; RU: out of scope; KZ and UA: violation or out of scope}: everybody, worst first. */
    String all() {
        String each =
                views.worlds().isEmpty() ? phrases.either(views.possible()) : told(claimants(o -> true), ": ", "; ");
        return each + (bounded() ? FIRED + ": closer dates and values make fewer" : "");
    }

    private Map<List<Status>, List<String>> claimants(Predicate<Opinion> wanted) {
        return views.worlds().stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(
                        Opinion::possible,
                        () -> new TreeMap<>(WORST_FIRST),
                        Collectors.mapping(Opinion::by, Collectors.toList())));
    }

    private String told(Map<List<Status>, List<String>> claimants, String says, String apart) {
        return claimants.entrySet().stream()
                .map(e -> and(e.getValue()) + says + phrases.either(e.getKey()))
                .collect(Collectors.joining(apart));
    }

    /** {@code A, B and C}. */
    private static String and(List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.naturalOrder());
        String last = sorted.remove(sorted.size() - 1);
        return sorted.isEmpty() ? last : String.join(", ", sorted) + " and " + last;
    }
}
