package infcheck.report.phrase;

import infcheck.factbook.claim.Claim;
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

/** Words who says what of a status on which worlds differ, and what it turns on. */
public record OpinionPhrase(BookPhrases phrases, Status status, Views views) {
    private static final int FEW = 2;

    /** The statuses that somebody's worlds come to. */
    private record Said(List<Status> possible, boolean absent) {
        static final Comparator<Said> WORST_FIRST = Comparator.comparing(
                        (Said said) -> Status.worst(said.possible()).orElse(Status.OUT_OF_SCOPE))
                .thenComparingInt(said -> said.possible().size())
                .thenComparing(Said::toString);

        static Said of(Opinion opinion) {
            return new Said(opinion.possible(), opinion.absent());
        }
    }

    /** Whether worlds differ. */
    public boolean varies() {
        return views.possible().size() > 1 || views.absent();
    }

    /** Whether it is open between several statuses. */
    public boolean open() {
        return varies() && (status == Status.DISPUTED || status == Status.INDETERMINATE);
    }

    /** {@code US violation, RU out of scope: ru-9m729.range-km}: what fits a table cell. */
    public String few() {
        List<String> facts = views.pivots().stream().map(Pivot::fact).toList();
        int more = facts.size() - FEW;
        String pivots = facts.stream().limit(FEW).collect(Collectors.joining(", "));
        return sides() + (facts.isEmpty() ? "" : ": " + pivots) + (more > 0 ? " and " + more + " more" : "");
    }

    private String sides() {
        Map<Said, List<String>> sure = claimants(o -> isSure(o) && mayTakeSides(o));
        boolean charged = sure.containsKey(new Said(List.of(Status.VIOLATION), false));
        return charged && sure.size() > 1 ? told(sure, " ", ", ") : all(new Said(views.possible(), views.absent()));
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
    public String all() {
        return views.worlds().isEmpty() ? phrases.either(views.possible()) : told(claimants(o -> true), ": ", "; ");
    }

    private Map<Said, List<String>> claimants(Predicate<Opinion> wanted) {
        return views.worlds().stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(
                        Said::of,
                        () -> new TreeMap<>(Said.WORST_FIRST),
                        Collectors.mapping(Opinion::by, Collectors.toList())));
    }

    private String told(Map<Said, List<String>> claimants, String says, String apart) {
        return claimants.entrySet().stream()
                .map(e -> and(e.getValue()) + says + all(e.getKey()))
                .collect(Collectors.joining(apart));
    }

    private String all(Said said) {
        return phrases.either(said.possible(), said.absent());
    }

    /** {@code A, B and C}. */
    private static String and(List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.naturalOrder());
        String last = sorted.remove(sorted.size() - 1);
        return sorted.isEmpty() ? last : String.join(", ", sorted) + " and " + last;
    }
}
