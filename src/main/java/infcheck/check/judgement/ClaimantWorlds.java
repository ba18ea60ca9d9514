package infcheck.check.judgement;

import infcheck.check.timeline.ClaimedAxis;
import infcheck.factbook.claim.Claim;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.world.Labelled;
import infcheck.world.Partition;
import infcheck.world.WorldBox;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The worlds of each claimant, and those that count. */
public final class ClaimantWorlds {
    private final Map<String, WorldBox> boxes;
    private final Collection<WorldBox> counted;
    private final boolean everybody;

    private ClaimantWorlds(Map<String, WorldBox> boxes, Collection<WorldBox> counted, boolean everybody) {
        this.boxes = boxes;
        this.counted = counted;
        this.everybody = everybody;
    }

    private static Map<String, WorldBox> boxes(WorldSpace space, SortedSet<String> claimants) {
        Map<String, WorldBox> boxes = new LinkedHashMap<>();
        claimants.forEach(c -> boxes.put(c, WorldBox.of(space, c)));
        return boxes;
    }

    /** The same once an axis has a cell, whoever claims it. */
    ClaimantWorlds settled(int axis, int cell) {
        Map<String, WorldBox> settled = new LinkedHashMap<>();
        boxes.forEach((claimant, box) -> settled.put(claimant, box.with(axis, cell)));
        return new ClaimantWorlds(
                settled, counted.stream().map(box -> box.with(axis, cell)).toList(), everybody);
    }

    /**
     * The worlds of everybody, and of one who claims nothing.
     *
     * <p>So no claim that is added can take away a world, and with it a doubt.
     */
    public static ClaimantWorlds ofAll(WorldSpace space, SortedSet<String> claimants) {
        return new ClaimantWorlds(boxes(space, claimants), List.of(WorldBox.all(space)), true);
    }

    /** The worlds of some claimants only. */
    public static ClaimantWorlds of(WorldSpace space, SortedSet<String> claimants) {
        Map<String, WorldBox> boxes = boxes(space, claimants);
        return new ClaimantWorlds(boxes, boxes.values(), false);
    }

    /**
     * The same worlds, told of the open sources and of those alone that say something on one of some axes: what a State claims of other
     * subjects makes it no party to a dispute on this one. Of claimants that were asked for all are kept.
     */
    ClaimantWorlds speakingOn(Collection<ClaimedAxis> axes) {
        if (!everybody) {
            return this;
        }
        Set<String> speakers = axes.stream()
                .flatMap(a -> a.says().stream())
                .map(Pivot.Said::by)
                .collect(Collectors.toSet());
        speakers.add(Claim.OPEN_SOURCES);
        Map<String, WorldBox> speaking = new LinkedHashMap<>(boxes);
        speaking.keySet().retainAll(speakers);
        return new ClaimantWorlds(speaking, counted, true);
    }

    /** The claimants; sorted. */
    public Set<String> claimants() {
        return boxes.keySet();
    }

    public WorldBox of(String claimant) {
        WorldBox box = boxes.get(claimant);
        if (box == null) {
            throw new IllegalArgumentException("no claimant " + claimant);
        }
        return box;
    }

    /** The boxes whose worlds together are those that count. */
    public Collection<WorldBox> counted() {
        return counted;
    }

    /** Whether one of some worlds counts. */
    public boolean count(WorldSet worlds) {
        return counted.stream().anyMatch(worlds::meets);
    }

    /** The parts of which a world counts. */
    <T> List<Labelled<T>> counted(Partition<T> all) {
        return all.parts().stream().filter(p -> count(p.worlds())).toList();
    }

    /** Every status that counts. */
    Set<Status> possible(Partition<Status> statuses) {
        return values(counted(statuses).stream());
    }

    private static Set<Status> values(Stream<Labelled<Status>> parts) {
        return parts.map(Labelled::value).collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    }

    /**
     * The opinion of each claimant, from that claimant's worlds.
     *
     * @param absent the worlds in which there is nothing to be said, since it did not happen
     */
    List<Opinion> opinions(Partition<Status> statuses, WorldSet absent) {
        List<Opinion> opinions = new ArrayList<>();
        boxes.forEach((claimant, box) -> {
            Set<Status> possible =
                    values(statuses.parts().stream().filter(p -> p.worlds().meets(box)));
            boolean isAbsent = absent.meets(box);
            opinions.add(new Opinion(claimant, within(possible, isAbsent), List.copyOf(possible), isAbsent));
        });
        return opinions;
    }

    /** The status that the worlds of one claimant amount to; null where it happened in none of them. */
    static @Nullable Status within(Set<Status> possible, boolean absent) {
        return (possible.size() > 1 || absent) && possible.contains(Status.VIOLATION)
                ? Status.INDETERMINATE
                : Status.worst(possible).orElse(null);
    }
}
