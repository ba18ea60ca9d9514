package infcheck.finding;

import java.util.List;

/**
 * The views of all worlds on a status.
 *
 * @param possible every status that occurs, worst first
 * @param worlds what each claimant's worlds say; empty where all worlds agree
 * @param pivots what it turns on; empty unless disputed or indeterminate
 * @param absent whether it did not happen in some worlds
 */
public record Views(List<Status> possible, List<Opinion> worlds, List<Pivot> pivots, boolean absent) {
    public Views {
        possible = List.copyOf(possible);
        worlds = List.copyOf(worlds);
        pivots = List.copyOf(pivots);
    }

    /** The views for a status that is the same in every world. */
    public static Views same(Status status) {
        return new Views(List.of(status), List.of(), List.of(), false);
    }
}
