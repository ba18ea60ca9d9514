package infcheck.world;

import java.util.List;

/**
 * A value with the worlds in which it holds.
 *
 * @param worlds not empty, unless said otherwise
 */
public record Labelled<T>(T value, WorldSet worlds) {

    /** The same values once the first axes are set to some cells; without those that hold in no world then. */
    public static <T> List<Labelled<T>> starting(List<Labelled<T>> some, int... cells) {
        return some.stream()
                .map(l -> new Labelled<>(l.value(), l.worlds().starting(cells)))
                .filter(l -> !l.worlds().isEmpty())
                .toList();
    }
}
