package infcheck.check;

import infcheck.factbook.Claim;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.finding.Views;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * One status out of many worlds.
 *
 * @param status certain where all worlds agree or none has a violation; else disputed where two States differ, else indeterminate
 */
record Merge(Status status, Views views) {

    /** Where there is one world only. */
    static Merge certain(Status status) {
        return new Merge(status, Views.same(status));
    }

    static Merge of(Worlds worlds, IntFunction<Status> status) {
        Set<Status> possible = EnumSet.noneOf(Status.class);
        worlds.all().forEach(w -> possible.add(status.apply(w)));
        List<Opinion> opinions = worlds.opinions(status);
        Status merged = merged(possible, opinions, worlds.bounded());
        if (possible.size() == 1 && merged == possible.iterator().next()) {
            return new Merge(merged, Views.same(merged));
        }
        boolean open = merged == Status.DISPUTED || merged == Status.INDETERMINATE;
        return new Merge(
                merged,
                new Views(
                        List.copyOf(possible),
                        opinions,
                        open ? new Pivots(worlds, status).of(merged, opinions) : List.of(),
                        worlds.bounded()));
    }

    /** The same, where others' open values may give other statuses as well. */
    Merge crossed(Set<Status> others, List<Pivot> pivots) {
        if (views.possible().containsAll(others)) {
            return this;
        }
        Set<Status> possible = EnumSet.copyOf(others);
        possible.addAll(views.possible());
        Status crossed = status == Status.DISPUTED ? status : Worlds.within(possible);
        List<Pivot> all =
                Stream.concat(views.pivots().stream(), pivots.stream()).toList();
        return new Merge(crossed, new Views(List.copyOf(possible), views.worlds(), all, views.bounded()));
    }

    /** The same, disputed where it would be indeterminate and one of the findings that it sums up is disputed. */
    Merge noBetterThan(List<Merge> findings) {
        return findings.stream()
                .filter(f -> status == Status.INDETERMINATE && f.status == Status.DISPUTED)
                .findFirst()
                .map(f -> new Merge(
                        f.status, new Views(views.possible(), views.worlds(), f.views.pivots(), views.bounded())))
                .orElse(this);
    }

    private static Status merged(Set<Status> possible, List<Opinion> opinions, boolean bounded) {
        if (bounded) {
            return Status.INDETERMINATE;
        }
        return possible.size() > 1 && possible.contains(Status.VIOLATION) && differ(opinions)
                ? Status.DISPUTED
                : Worlds.within(possible);
    }

    /** Whether one State is sure of a violation and another that there is none. */
    private static boolean differ(List<Opinion> opinions) {
        return opinions.stream().anyMatch(o -> isState(o) && charges(o))
                && opinions.stream().anyMatch(o -> isState(o) && denies(o));
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
