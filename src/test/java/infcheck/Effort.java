package infcheck;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much a test tries: a sample in every build, much more with {@code -Plong}, everything with {@code -Plong -Dtests.effort=all},
 * which takes hours. A test that asks carries the tag {@code sampled}, so that {@code -Plong} runs it again.
 */
public enum Effort {
    SAMPLE,
    LONG,
    ALL;

    private static final Effort NOW =
            valueOf(System.getProperty("effort", "sample").toUpperCase(Locale.ROOT));

    public static int of(int sample, int more, int all) {
        return switch (NOW) {
            case SAMPLE -> sample;
            case LONG -> more;
            case ALL -> all;
        };
    }

    public static int of(int sample, int more) {
        return of(sample, more, more);
    }

    /**
     * About one of so many in every build, and all of them with {@code -Plong}; which ones rests on their words alone, so that one
     * more changes no other.
     *
     * @param share at least 1
     */
    public static <T> Stream<T> share(List<T> all, int share) {
        return NOW == SAMPLE ? one(all, share) : all.stream();
    }

    /** About one of so many. */
    public static <T> Stream<T> one(List<T> all, int share) {
        return all.stream().filter(t -> Math.floorMod(t.toString().hashCode(), share) == 0);
    }
}
