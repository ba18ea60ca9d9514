package infcheck.check.judgement;

import infcheck.factbook.claim.Claim;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.finding.Views;
import infcheck.world.Partition;
import infcheck.world.WorldSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One status out of many worlds.
 *
 * @param status certain where all worlds agree or none has a violation; else disputed where two States differ, else indeterminate;
 *     out of scope where there is nothing to be said in any
 */
record MergedStatus(Status status, Views views) {

    /** The status where there is only one world. */
    static MergedStatus certain(Status status) {
        return new MergedStatus(status, Views.same(status));
    }

    /**
     * The status over the worlds that count.
     *
     * @param absent the worlds in which there is nothing to be said, since it did not happen
     * @param pivots finds what the status turns on
     */
    static MergedStatus of(ClaimantWorlds worlds, Partition<Status> statuses, WorldSet absent, Pivots pivots) {
        if (statuses.parts().size() == 1 && statuses.parts().get(0).worlds().isAll()) {
            return certain(statuses.parts().get(0).value());
        }
        Set<Status> possible = worlds.possible(statuses);
        List<Opinion> opinions = worlds.opinions(statuses, absent);
        boolean isAbsent = worlds.count(absent) || opinions.stream().anyMatch(MergedStatus::isSilent);
        Status within = Objects.requireNonNullElse(ClaimantWorlds.within(possible, isAbsent), Status.OUT_OF_SCOPE);
        boolean open = possible.contains(Status.VIOLATION) && (possible.size() > 1 || isAbsent);
        Status merged = open && differ(opinions) ? Status.DISPUTED : within;
        if (possible.size() < 2 && !isAbsent && merged == within) {
            return certain(merged);
        }
        boolean turns = merged == Status.DISPUTED || merged == Status.INDETERMINATE;
        List<Pivot> turnsOn = turns ? pivots.of(merged, opinions, statuses, worlds) : List.of();
        return new MergedStatus(merged, new Views(List.copyOf(possible), opinions, turnsOn, isAbsent));
    }

    /** The same, disputed where it would be indeterminate and one of the findings that it sums up is disputed. */
    MergedStatus noBetterThan(List<MergedStatus> findings) {
        return findings.stream()
                .filter(f -> status == Status.INDETERMINATE && f.status == Status.DISPUTED)
                .findFirst()
                .map(f -> new MergedStatus(
                        f.status, new Views(views.possible(), views.worlds(), f.views.pivots(), views.absent())))
                .orElse(this);
    }

    /** Whether one State is sure of a violation and another that there is none. */
    private static boolean differ(List<Opinion> opinions) {
        return opinions.stream().anyMatch(o -> isState(o) && charges(o))
                && opinions.stream().anyMatch(o -> isState(o) && denies(o));
    }

    /** Whether a claimant has nothing of it in any of its worlds. */
    private static boolean isSilent(Opinion opinion) {
        return opinion.possible().isEmpty();
    }

    static boolean isState(Opinion opinion) {
        return !opinion.by().equals(Claim.OPEN_SOURCES);
    }

    static boolean charges(Opinion opinion) {
        return opinion.status() == Status.VIOLATION;
    }

    static boolean denies(Opinion opinion) {
        return !opinion.possible().contains(Status.VIOLATION);
    }
}
