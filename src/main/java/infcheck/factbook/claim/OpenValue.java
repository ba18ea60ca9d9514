package infcheck.factbook.claim;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One value of a subject for which more than one is possible: claims differ, or one of them is not exact.
 *
 * @param id the subject's or act's id, a dot and the key: {@code ru-9m729.range-km}, {@code ru-9m729/flight-test-1.from}
 * @param claims at least one, in the order of the file
 * @param imagined values that nobody claims and that are to be thought of
 */
public record OpenValue(String id, List<Claim> claims, List<Extent> imagined) {
    public OpenValue {
        claims = List.copyOf(claims);
        imagined = List.copyOf(imagined);
    }

    /** Everybody who claims a value; sorted. */
    public SortedSet<String> claimants() {
        return claims.stream().map(Claim::by).collect(Collectors.toCollection(TreeSet::new));
    }
}
